import type { Service } from '../../model/service.ts'

/** Product analytics that records every click. */
const heap: Service = {
  id: 'heap',
  name: 'Heap',
  provider: 'Contentsquare',
  category: 'statistics',
  homepage: 'https://www.heap.io/',
  policy: 'https://www.heap.io/privacy',
  scripts: ['cdn.heapanalytics.com/js', 'cdn.us.heap-api.com', 'cdn.eu.heap-api.com'],
  calls: {
    init: ['heap.load()'],
    event: [
      'heap.track()',
      'heap.identify()',
      'heap.addUserProperties()',
      'heap.addEventProperties()',
      'heap.trackPageview()',
    ],
  },
  packages: {
    'gatsby-plugin-heap': { configuredIn: ['gatsby'] },
    '@c15t/scripts/heap': { init: ['heap()'] },
  },
  stores: [
    { name: '_hp2_id.*', lifetime: '13 months' },
    { name: '_hp2_ses_props.*', lifetime: '30 minutes' },
    { name: '_hp2_props.*', lifetime: '13 months' },
    { name: '_hp2_hld*', lifetime: 'session' },
    { name: '_hp5_meta.*', lifetime: '13 months' },
    { name: '_hp5_event_props.*', lifetime: '13 months' },
    { name: '_hp5_let.*', lifetime: '13 months' },
    { name: 'userty.core.p.*', lifetime: '2 years' },
    { name: 'userty.core.s.*', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://help.heap.io/hc/en-us/articles/18700032854300', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-heap', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
  ],
}

export default heap
