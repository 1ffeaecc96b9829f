import type { Service } from '../../model/service.ts'

/** Product analytics for business software, closed in 2025. */
const june: Service = {
  id: 'june',
  name: 'June',
  provider: 'June',
  category: 'statistics',
  homepage: 'https://www.june.so/',
  policy: 'https://www.june.so/privacy',
  scripts: ['unpkg.com/@june-so/analytics-next*', 'cdn.june.so/analytics.js', 'static.june.so/analytics.js'],
  endpoints: ['api.june.so/sdk', 'a.june.so'],
  packages: {
    '@june-so/analytics-next': {
      init: ['AnalyticsBrowser.load()', 'AnalyticsBrowser.standalone()'],
      event: [
        'AnalyticsBrowser.load().page()',
        'AnalyticsBrowser.load().track()',
        'AnalyticsBrowser.load().identify()',
        'AnalyticsBrowser.load().group()',
      ],
    },
  },
  stores: [
    { name: '_june_session' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@june-so/analytics-next', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default june
