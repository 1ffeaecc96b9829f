// Flags.
if (Osano.cm.marketing) marketing() // granted
if (window.Osano?.cm?.analytics) statistics() // granted
if (Osano.cm.personalization) preferences() // granted
if (Osano.cm.analytics) marketing() // wrongCategory
if (!Osano.cm.analytics) statistics() // refused

// The record holds texts, which are truthy either way.
if (Osano.cm.getConsent().MARKETING === 'ACCEPT') marketing() // granted
const { ANALYTICS } = Osano.cm.getConsent()
if (ANALYTICS === 'ACCEPT') statistics() // granted
if (ANALYTICS !== 'ACCEPT') statistics() // refused
if (Osano.cm.getConsent().MARKETING) marketing() // unsoundCheck
if (Osano.cm.getConsent().MARKETING !== 'DENY') marketing() // unsoundCheck
if (Osano.cm.getConsent()) marketing() // unsoundCheck

// Events.
Osano.cm.addEventListener('osano-cm-consent-saved', (consent) => {
  marketing() // unsoundCheck
  if (consent.MARKETING === 'ACCEPT') marketing() // granted
  if (consent.MARKETING) marketing() // unsoundCheck
})
Osano.cm.addEventListener('osano-cm-initialized', (consent) => {
  statistics() // unsoundCheck
  if (consent?.ANALYTICS === 'ACCEPT') statistics() // granted
})
Osano.cm.addEventListener('osano-cm-consent-changed', (change) => {
  statistics() // unsoundCheck
  if (change.ANALYTICS === 'ACCEPT') statistics() // unsoundCheck
})
window.Osano('onInitialized', () => statistics()) // unsoundCheck
window.Osano('onConsentSaved', () => {
  statistics() // unsoundCheck
  if (Osano.cm.analytics) statistics() // granted
})
