if (Fides.consent.marketing === true) marketing() // granted
if (window.Fides?.consent?.analytics === 'opt_in') statistics() // granted
if (Fides.consent.data_sales_and_sharing === true) marketing() // granted
if (Fides.consent.analytics === true) marketing() // wrongCategory
if (Fides.consent.analytics !== true && Fides.consent.analytics !== 'opt_in') statistics() // refused
if (Fides.consent.marketing) marketing() // unsoundCheck
if (Fides.consent.marketing !== 'opt_out') marketing() // unsoundCheck
if (Fides.consent) marketing() // unsoundCheck

window.addEventListener('FidesUpdated', (event) => {
  statistics() // unsoundCheck
  if (event.detail.consent.analytics === true) statistics() // granted
  if (event.detail.consent.analytics === 'opt_in') statistics() // granted
  if (event.detail.consent.analytics) statistics() // unsoundCheck
  if (event.detail.extraDetails?.consentMethod === 'accept') marketing() // granted
  if (event.detail.extraDetails?.consentMethod === 'reject') marketing() // unsoundCheck
})
window.addEventListener('FidesReady', () => statistics()) // unsoundCheck
window.addEventListener('FidesInitialized', () => statistics()) // unsoundCheck
window.addEventListener('FidesConsentLoaded', () => statistics()) // unsoundCheck
