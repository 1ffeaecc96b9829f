// Each category's flag opens that category and no other.
if (Cookiebot.consent.marketing) marketing() // granted
if (Cookiebot.consent.statistics) statistics() // granted
if (Cookiebot.consent.preferences) preferences() // granted
if (window.Cookiebot?.consent?.marketing) marketing() // granted
if (Cookiebot.consent['statistics']) statistics() // granted
if (CookieConsent.consent.marketing) marketing() // granted
if (Cookiebot.consent.marketing === true) marketing() // granted
if (Cookiebot.consent.statistics) marketing() // wrongCategory
if (Cookiebot.consent.marketing) statistics() // wrongCategory
if (Cookiebot.consent.necessary) marketing() // wrongCategory

// The wrong side of the check.
if (!Cookiebot.consent.marketing) marketing() // refused
if (Cookiebot.consent.marketing) {
  marketing() // granted
} else {
  marketing() // refused
}
if (Cookiebot.consent.marketing || location.hash === '#preview') marketing() // ungated
marketing() // ungated

// An answer is not an agreement.
if (Cookiebot.consented) marketing() // unsoundCheck
if (Cookiebot.hasResponse) statistics() // unsoundCheck
if (Cookiebot.consent) marketing() // unsoundCheck
if (Cookiebot.consent.method === 'explicit') marketing() // unsoundCheck

// Its events fire for partial answers and refusals too, so the handler has to look.
window.addEventListener('CookiebotOnAccept', () => {
  marketing() // unsoundCheck
  if (Cookiebot.consent.marketing) marketing() // granted
})
window.addEventListener('CookiebotOnConsentReady', () => {
  statistics() // unsoundCheck
  if (!Cookiebot.consent.statistics) return
  statistics() // granted
})
window.addEventListener('CookiebotOnDecline', () => {
  marketing() // unsoundCheck
})
window.addEventListener('CookiebotOnDialogDisplay', function () {
  statistics() // unsoundCheck
})

// Cookiebot calls these by name, whatever was chosen.
function CookiebotCallback_OnAccept() {
  marketing() // ungated
  if (Cookiebot.consent.marketing) marketing() // granted
}
function CookiebotCallback_OnLoad() {
  const { statistics: allowed } = Cookiebot.consent
  if (allowed) statistics() // granted
  statistics() // ungated
}

// Nobody is seen to call this.
function later() {
  marketing() // unknown
  if (Cookiebot.consent.marketing) marketing() // granted
}

// Somebody else's object of the same name.
function audit(Cookiebot) {
  if (Cookiebot.consent.marketing) marketing() // ungated
}
audit({ consent: { marketing: true } })
