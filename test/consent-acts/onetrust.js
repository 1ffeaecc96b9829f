OneTrust.AllowAll() // accepts
Optanon.AllowAll() // accepts
OneTrust.RejectAll()
