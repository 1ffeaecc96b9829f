import type { Platform, PlatformCheck } from '../../model/platform.ts'

const regions = "is true without a choice where the shop asks for no consent in the visitor's region"
const privacy = 'Shopify.customerPrivacy'

function allowed(when: string, category: string): PlatformCheck {
  return { when, grants: [category], caveat: regions }
}

/** Shopify's Customer Privacy API, in themes and in Hydrogen. */
const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify Customer Privacy',
  homepage: 'https://shopify.dev/docs/api/customer-privacy',
  checks: [
    allowed(`${privacy}.analyticsProcessingAllowed()`, 'statistics'),
    allowed(`${privacy}.marketingAllowed()`, 'marketing'),
    allowed(`${privacy}.thirdPartyMarketingAllowed()`, 'marketing'),
    allowed(`${privacy}.firstPartyMarketingAllowed()`, 'marketing'),
    allowed(`${privacy}.preferencesProcessingAllowed()`, 'preferences'),
    `${privacy}.currentVisitorConsent().$category === 'yes'`,
    allowed("addEventListener('visitorConsentCollected', $data => $data.detail.analyticsAllowed)", 'statistics'),
    allowed("addEventListener('visitorConsentCollected', $data => $data.detail.marketingAllowed)", 'marketing'),
    allowed("addEventListener('visitorConsentCollected', $data => $data.detail.preferencesAllowed)", 'preferences'),
  ],
  packages: { '@shopify/hydrogen': [allowed('useAnalytics().canTrack()', 'statistics')] },
  unsound: [
    { when: `${privacy}.currentVisitorConsent().$category`, because: "is the text 'no' after a refusal" },
    { when: `${privacy}.saleOfDataAllowed()`, because: 'says at most that nobody objected to a sale of data' },
    {
      when: "addEventListener('visitorConsentCollected', $data => $data.detail.saleOfDataAllowed)",
      because: 'says at most that nobody objected to a sale of data',
    },
    { when: "addEventListener('visitorConsentCollected', $granted)", because: 'also fires after a refusal' },
    { when: 'Shopify.loadFeatures(*, $granted)', because: 'runs as soon as the API is there, in any state of consent' },
  ],
  unsoundPackages: {
    '@shopify/hydrogen': [
      { when: 'useCustomerPrivacy({ onVisitorConsentCollected: $granted })', because: 'also runs after a refusal' },
      { when: 'useCustomerPrivacy({ onReady: $granted })', because: 'runs in any state of consent' },
    ],
  },
  accepts: [
    { call: 'Shopify.customerPrivacy.setTrackingConsent({ marketing: true })', grants: ['marketing'] },
    { call: 'Shopify.customerPrivacy.setTrackingConsent({ analytics: true })', grants: ['statistics'] },
    'Shopify.customerPrivacy.setTrackingConsent(true)',
  ],
  sources: [
    { url: 'https://shopify.dev/docs/api/customer-privacy', confidence: 'vendor' },
    {
      url: 'https://github.com/Shopify/hydrogen/blob/main/packages/hydrogen/src/customer-privacy/ShopifyCustomerPrivacy.tsx',
      confidence: 'source',
    },
    {
      url: 'https://github.com/search?q=%22customerPrivacy.setTrackingConsent%28true%22&type=code',
      confidence: 'observed',
    },
  ],
}

export default shopify
