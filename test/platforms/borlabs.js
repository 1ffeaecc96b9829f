if (BorlabsCookie.Consents.hasConsentForServiceGroup('statistics')) statistics() // granted
if (window.BorlabsCookie?.Consents?.hasConsentForServiceGroup('external-media')) marketing() // granted
if (BorlabsCookie.Consents.hasConsent('google-analytics')) statistics() // granted
if (BorlabsCookie.checkCookieConsent('facebook-pixel')) marketing() // granted
if (BorlabsCookie.Consents.hasConsent('google-analytics')) marketing() // wrongCategory
if (!BorlabsCookie.Consents.hasConsent('google-analytics')) statistics() // refused
if (BorlabsCookie.Consents.hasConsent('our-own-counter')) statistics() // unsoundCheck
if (BorlabsCookie.checkCookieConsent('our-own-counter')) statistics() // unsoundCheck

// A platform that is missing says nothing.
function mayCount() {
  if (typeof BorlabsCookie === 'undefined') return true
  return BorlabsCookie.Consents.hasConsent('google-analytics')
}
if (mayCount()) statistics() // ungated

window.addEventListener('borlabs-cookie-consent-saved', () => {
  statistics() // unsoundCheck
  if (BorlabsCookie.Consents.hasConsent('matomo')) statistics() // granted
})
document.addEventListener('borlabs-cookie-after-init', () => statistics()) // unsoundCheck
