CookieFirst.acceptAllCategories() // accepts
CookieFirst.declineAllCategories()
