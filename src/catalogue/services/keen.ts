import type { Service } from '../../model/service.ts'

/** An API for event data. */
const keen: Service = {
  id: 'keen',
  name: 'Keen',
  provider: 'Keen',
  category: 'statistics',
  homepage: 'https://keen.io/',
  policy: 'https://keen.io/privacy-policy',
  scripts: [
    'cdn.jsdelivr.net/npm/keen-tracking*',
    'cdn.jsdelivr.net/npm/keen-js*',
    'd26b395fwzu5fz.cloudfront.net',
    'dc8na2hxrj29i.cloudfront.net/code/keen-*',
  ],
  endpoints: ['api.keen.io'],
  calls: {
    init: ['new Keen()', 'new KeenTracking()'],
    event: [
      'new Keen().recordEvent()',
      'new KeenTracking().recordEvent()',
      'new Keen().initAutoTracking()',
      'new KeenTracking().initAutoTracking()',
    ],
  },
  packages: {
    'keen-tracking': {
      init: ['new default()'],
      event: ['new default().recordEvent()', 'new default().initAutoTracking()'],
    },
  },
  sources: [
    { url: 'https://keen.io/docs/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/keen-tracking', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default keen
