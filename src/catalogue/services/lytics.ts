import type { Service } from '../../model/service.ts'

/** Customer data platform. */
const lytics: Service = {
  id: 'lytics',
  name: 'Lytics',
  provider: 'Contentstack',
  category: 'marketing',
  homepage: 'https://www.lytics.com/',
  policy: 'https://www.lytics.com/privacy-policy/',
  scripts: ['c.lytics.io/api/tag', 'c.lytics.io/static'],
  endpoints: ['c.lytics.io/c', 'c.lytics.io/cid', 'api.lytics.io'],
  calls: {
    init: ['jstag.init()'],
    event: ['jstag.send()', 'jstag.pageView()'],
  },
  stores: [
    { name: 'seerid' },
  ],
  sources: [
    { url: 'https://docs.lytics.com/', confidence: 'vendor' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default lytics
