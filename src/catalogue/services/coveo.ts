import type { Service } from '../../model/service.ts'

/** Usage analytics of the Coveo search. */
const coveo: Service = {
  id: 'coveo',
  name: 'Coveo Usage Analytics',
  provider: 'Coveo',
  category: 'statistics',
  disputed: 'Some policies list it as targeting.',
  homepage: 'https://www.coveo.com/',
  policy: 'https://www.coveo.com/company/legal/privacy/privacy-notice',
  scripts: ['static.cloud.coveo.com/coveo.analytics.js', 'static.cloud.coveo.com/ua'],
  endpoints: ['analytics.cloud.coveo.com/rest', 'analytics-eu.cloud.coveo.com/rest'],
  calls: {
    init: ["coveoua('init')"],
    event: ["coveoua('send')"],
  },
  packages: {
    'coveo.analytics': {
      init: ['new CoveoAnalyticsClient()'],
      event: [
        'new CoveoAnalyticsClient().sendViewEvent()',
        'new CoveoAnalyticsClient().sendSearchEvent()',
        'new CoveoAnalyticsClient().sendClickEvent()',
        'new CoveoAnalyticsClient().sendCustomEvent()',
      ],
    },
  },
  stores: [
    { name: 'coveo_visitorId', lifetime: '1 year' },
    { name: 'coveo_visitorId', type: 'local-storage', lifetime: 'persistent' },
    { name: '__coveo.analytics.history', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/coveo.analytics', confidence: 'source' },
    { url: 'https://github.com/coveo/coveo.analytics.js', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default coveo
