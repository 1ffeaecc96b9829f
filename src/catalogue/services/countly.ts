import type { Service } from '../../model/service.ts'

/** Product analytics, cloud or self-hosted. */
const countly: Service = {
  id: 'countly',
  name: 'Countly',
  provider: 'Countly',
  category: 'statistics',
  homepage: 'https://countly.com/',
  policy: 'https://countly.com/privacy-policy',
  scripts: [
    '*/countly.min.js',
    '*/*/countly.min.js',
    '*/sdk/web/countly.min.js',
    'cdn.jsdelivr.net/npm/countly-sdk-web*',
  ],
  endpoints: ['*.count.ly/i'],
  calls: {
    init: ['Countly.init()'],
    event: [
      'Countly.track_pageview()',
      'Countly.track_sessions()',
      'Countly.track_clicks()',
      'Countly.add_event()',
      'Countly.begin_session()',
      "Countly.q.push(['track_pageview'])",
      "Countly.q.push(['track_sessions'])",
      "Countly.q.push(['add_event'])",
    ],
  },
  packages: {
    'countly-sdk-web': {
      init: ['default.init()'],
      event: [
        'default.track_pageview()',
        'default.track_sessions()',
        'default.track_clicks()',
        'default.add_event()',
        'default.begin_session()',
      ],
    },
  },
  stores: [
    { name: 'cly_id' },
    { name: 'cly_session' },
    { name: 'cly_event' },
    { name: 'cly_queue' },
    { name: 'cly_ignore', category: 'necessary' },
    { name: 'cly_cmp_id' },
    { name: 'cly_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'cly_session', type: 'local-storage', lifetime: 'persistent' },
    { name: 'cly_event', type: 'local-storage', lifetime: 'persistent' },
    { name: 'cly_queue', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    {
      url: 'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/countly-sdk-web', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default countly
