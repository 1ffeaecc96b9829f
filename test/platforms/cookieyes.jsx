const consent = getCkyConsent()
if (consent.categories.advertisement) marketing() // granted
if (window.getCkyConsent().categories.analytics) statistics() // granted
if (consent.categories.functional) preferences() // granted
if (consent.categories.analytics) marketing() // wrongCategory
if (!consent.categories.analytics) statistics() // refused
if (document.cookie.includes('analytics:yes')) statistics() // granted
if (document.cookie.includes('analytics:no')) statistics() // ungated
if (consent.isUserActionCompleted) marketing() // unsoundCheck
if (consent.categories) marketing() // unsoundCheck
if (consent) marketing() // unsoundCheck

document.addEventListener('cookieyes_consent_update', (event) => {
  marketing() // unsoundCheck
  if (event.detail.accepted.includes('advertisement')) marketing() // granted
  if (event.detail.rejected.includes('analytics')) marketing() // unsoundCheck
})
document.addEventListener('cookieyes_banner_load', ({ detail }) => {
  statistics() // unsoundCheck
  if (detail.categories.analytics) statistics() // granted
})

statistics(<script type="text/plain" data-cookieyes="cookieyes-analytics" src="https://x.example/a.js" />) // granted
statistics(<script type="text/plain" data-cookieyes="analytics" src="https://x.example/a.js" />) // granted
marketing(<script type="text/plain" data-cookieyes="cookieyes-analytics" src="https://x.example/a.js" />) // wrongCategory
statistics(<Script data-cookieyes="cookieyes-analytics" strategy="lazyOnload" src="https://x.example/a.js" />) // unsoundCheck
