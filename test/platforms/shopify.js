import { useAnalytics, useCustomerPrivacy } from '@shopify/hydrogen'

const privacy = window.Shopify.customerPrivacy
if (privacy.analyticsProcessingAllowed()) statistics() // granted
if (Shopify.customerPrivacy.marketingAllowed()) marketing() // granted
if (Shopify.customerPrivacy.thirdPartyMarketingAllowed()) marketing() // granted
if (Shopify.customerPrivacy.firstPartyMarketingAllowed()) marketing() // granted
if (Shopify.customerPrivacy.preferencesProcessingAllowed()) preferences() // granted
if (privacy.analyticsProcessingAllowed()) marketing() // wrongCategory
if (!privacy.analyticsProcessingAllowed()) statistics() // refused
if (privacy.saleOfDataAllowed()) marketing() // unsoundCheck

// The recorded answer is a text.
if (privacy.currentVisitorConsent().marketing === 'yes') marketing() // granted
if (privacy.currentVisitorConsent().analytics === 'yes') statistics() // granted
if (privacy.currentVisitorConsent().marketing) marketing() // unsoundCheck
if (privacy.currentVisitorConsent().marketing !== 'no') marketing() // unsoundCheck

document.addEventListener('visitorConsentCollected', (event) => {
  marketing() // unsoundCheck
  if (event.detail.marketingAllowed) marketing() // granted
  if (event.detail.analyticsAllowed) statistics() // granted
  if (event.detail.preferencesAllowed) preferences() // granted
  if (event.detail.saleOfDataAllowed) marketing() // unsoundCheck
})
Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], () => {
  statistics() // unsoundCheck
})

// Hydrogen.
function Counter() {
  const { canTrack } = useAnalytics()
  useCustomerPrivacy({
    onReady: () => statistics(), // unsoundCheck
    onVisitorConsentCollected: () => statistics(), // unsoundCheck
  })
  if (canTrack()) statistics() // granted
  if (canTrack()) marketing() // wrongCategory
  return null
}
Counter()
