import type { Service } from '../../model/service.ts'

/** Web analytics without cookies. */
const pirsch: Service = {
  id: 'pirsch',
  name: 'Pirsch',
  provider: 'Emvi Software',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://pirsch.io/',
  policy: 'https://pirsch.io/privacy',
  scripts: [
    'api.pirsch.io/pa.js',
    'api.pirsch.io/pirsch.js',
    'api.pirsch.io/pirsch-extended.js',
    'api.pirsch.io/pirsch-events.js',
    'api.pirsch.io/pirsch-sessions.js',
  ],
  elements: [{ attributes: ['data-code'], files: ['pa.js'] }],
  configuredAs: ['pirsch'],
  endpoints: ['api.pirsch.io/hit', 'api.pirsch.io/event', 'api.pirsch.io/p', 'api.pirsch.io/e'],
  calls: {
    init: ['pirschInit()'],
    event: ["pirsch('*')"],
  },
  packages: {
    'pirsch-sdk/web': {
      init: ['new PirschWebClient()', 'new Pirsch()'],
      event: [
        'new PirschWebClient().hit()',
        'new PirschWebClient().event()',
        'new Pirsch().hit()',
        'new Pirsch().event()',
      ],
    },
    'pirsch-sdk/web-api': { init: ['new PirschWebApiClient()'] },
    '@c15t/scripts/pirsch': { init: ['pirsch()'] },
  },
  sources: [
    { url: 'https://docs.pirsch.io/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/pirsch-sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
  ],
}

export default pirsch
