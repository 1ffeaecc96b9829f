Didomi.setUserAgreeToAll() // accepts
Didomi.setUserDisagreeToAll()
