import type { Service } from '../../model/service.ts'

/** A/B tests and personalisation of web pages. */
const optimizely: Service = {
  id: 'optimizely',
  name: 'Optimizely',
  provider: 'Optimizely',
  category: 'statistics',
  disputed: 'Some databases file its cookies under marketing.',
  homepage: 'https://www.optimizely.com/',
  policy: 'https://www.optimizely.com/legal/privacy-notice/',
  scripts: ['cdn.optimizely.com/js', 'cdn.optimizely.com/client_storage', 'cdn3.optimizely.com/js'],
  endpoints: ['logx.optimizely.com/v1/events', 'errors.client.optimizely.com/log'],
  calls: {
    init: ["optimizely.push({ type: 'activate' })"],
    event: [
      "optimizely.push({ type: 'event' })",
      "optimizely.push({ type: 'user' })",
      "optimizely.push({ type: 'page' })",
      "optimizely.push(['trackEvent'])",
    ],
  },
  stores: [
    { name: 'optimizelyEndUserId', lifetime: '6 months' },
    { name: 'optimizelyRedirectData', lifetime: '5 seconds' },
    { name: 'optimizelyDomainTestCookie', lifetime: '6 months' },
    { name: 'optimizelyOptOut', category: 'necessary', lifetime: '10 years' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default optimizely
