Cookiebot.submitCustomConsent(false, true, false) // accepts
Cookiebot.submitCustomConsent(false, false, true) // accepts
Cookiebot.submitCustomConsent(true, false, false)
