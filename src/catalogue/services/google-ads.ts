import type { Service } from '../../model/service.ts'

/** Conversion tracking and remarketing for Google Ads. */
const googleAds: Service = {
  id: 'google-ads',
  name: 'Google Ads',
  provider: 'Google',
  category: 'marketing',
  homepage: 'https://ads.google.com/',
  policy: 'https://policies.google.com/technologies/ads',
  scripts: [
    'www.googletagmanager.com/gtag/js?id=AW-*',
    'www.googleadservices.com/pagead/conversion.js',
    'www.googleadservices.com/pagead/conversion_async.js',
  ],
  endpoints: [
    'www.googleadservices.com/pagead/conversion',
    'googleads.g.doubleclick.net/pagead/viewthroughconversion',
    'googleads.g.doubleclick.net/pagead/landing',
    'www.google.com/pagead/1p-user-list',
    'www.google.com/pagead/1p-conversion',
    'www.google.com/pagead/landing',
    'www.google.com/ads/ga-audiences',
  ],
  configuredAs: ['google ads', 'googleads', 'gads', 'adwords', 'ads id', 'aw id', 'conversion id'],
  calls: {
    init: ["gtag('config', 'AW-*')"],
    event: ["gtag('event', 'conversion')", "gtag('event', *, { send_to: 'AW-*' })", 'google_trackConversion()'],
  },
  queues: { gtag: 'dataLayer' },
  consentMode: 'google-consent-mode',
  packages: {
    'gatsby-plugin-gdpr-tracking': { configuredIn: ['gatsby'], configuredBy: 'googleAds', waits: { until: 'its cookie, `gdpr-marketing-enabled` by default, is true' } },
  },
  stores: [
    { name: '_gcl_au', lifetime: '3 months' },
    { name: '_gcl_aw', lifetime: '90 days' },
    { name: '_gcl_gb', lifetime: '90 days' },
    { name: '_gac_*', lifetime: '90 days' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-tracking', confidence: 'source' },
    { url: 'https://support.google.com/analytics/answer/7519794', confidence: 'vendor' },
    { url: 'https://business.safety.google/adscookies/', confidence: 'vendor' },
    { url: 'https://developers.google.com/tag-platform/gtagjs/configure', confidence: 'vendor' },
  ],
}

export default googleAds
