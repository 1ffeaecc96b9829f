ketch('getConsent', (consent) => {
  statistics() // unsoundCheck
  if (consent.purposes.analytics) statistics() // granted
  if (consent.purposes.targeted_advertising === true) marketing() // granted
  if (consent.purposes.analytics) marketing() // wrongCategory
  if (!consent.purposes.analytics) statistics() // refused
  if (consent.purposes.essential_services) marketing() // wrongCategory
})
window.ketch('on', 'consent', ({ purposes }) => {
  marketing() // unsoundCheck
  if (purposes.behavioral_advertising) marketing() // granted
})
ketch('once', 'consent', (consent) => {
  marketing() // unsoundCheck
  if (consent.purposes.advertising) marketing() // granted
})
ketch('on', 'userConsentUpdated', (consent) => {
  statistics() // unsoundCheck
  if (consent.purposes.analytics) statistics() // granted
})
