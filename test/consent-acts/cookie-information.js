CookieInformation.submitAllCategories() // accepts
CookieInformation.declineAllCategories()
