CookieScript.instance.acceptAllAction() // accepts
CookieScript.instance.rejectAllAction()
