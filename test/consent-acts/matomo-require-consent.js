_paq.push(['requireConsent']) // sets
_paq.push(['requireCookieConsent']) // sets
_paq.push(['setConsentGiven']) // tells
_paq.push(['rememberConsentGiven', 240]) // tells
_paq.push(['setCookieConsentGiven']) // tells
_paq.push(['rememberCookieConsentGiven', 240]) // tells
_paq.push(['trackPageView']) // starts
_paq.push(['trackEvent', 'Shop', 'Buy']) // starts
_paq.push(['forgetConsentGiven'])
