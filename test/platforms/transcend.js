const consent = airgap.getConsent()
if (consent.confirmed && consent.purposes.Advertising === true) marketing() // granted
if (window.airgap.getConsent().purposes.Analytics === true) statistics() // granted
if (consent.purposes.Functional === true) preferences() // granted
if (consent.purposes.SaleOfInfo === true) marketing() // granted
if (consent.purposes.Analytics === true) marketing() // wrongCategory
if (consent.purposes.Analytics) statistics() // unsoundCheck
if (consent.confirmed) statistics() // unsoundCheck
if (airgap.isOptedIn()) marketing() // granted
if (airgap.isOptedOut() === false) marketing() // unsoundCheck

airgap.addEventListener('consent-change', (event) => {
  statistics() // unsoundCheck
  if (event.detail.consent.purposes.Analytics === true) statistics() // granted
  if (event.detail.consent.purposes.Analytics) statistics() // unsoundCheck
})
airgap.addEventListener('consent-resolution', () => statistics()) // unsoundCheck
airgap.addEventListener('sync', () => statistics()) // unsoundCheck
airgap.ready((api) => {
  statistics() // unsoundCheck
  if (api.getConsent().purposes.Analytics === true) statistics() // granted
})
