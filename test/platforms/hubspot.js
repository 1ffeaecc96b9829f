var _hsp = (window._hsp = window._hsp || [])

_hsp.push(['addPrivacyConsentListener', (consent) => {
  marketing() // unsoundCheck
  if (consent.categories.advertisement) marketing() // granted
  if (consent.categories.analytics) statistics() // granted
  if (consent.categories.analytics) marketing() // wrongCategory
  if (!consent.categories.analytics) statistics() // refused
  if (consent.allowed) marketing() // unsoundCheck
  if (consent.categories) statistics() // unsoundCheck
}])
_hsp.push(['addPrivacyConsentListener', ({ categories }) => {
  if (!categories.analytics) return
  statistics() // granted
}])
window._hsp.push(['revokeCookieConsent'])
