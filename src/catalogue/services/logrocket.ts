import type { Service } from '../../model/service.ts'

/** Session replay with errors, console and network. */
const logrocket: Service = {
  id: 'logrocket',
  name: 'LogRocket',
  provider: 'LogRocket',
  category: 'statistics',
  homepage: 'https://logrocket.com/',
  policy: 'https://logrocket.com/privacy',
  scripts: [
    'cdn.logrocket.io',
    'cdn.logrocket.com',
    'cdn.lr-ingest.io',
    'cdn.lr-ingest.com',
    'cdn.lr-in.com',
    'cdn.lr-in-prod.com',
    'cdn.lgrckt-in.com',
    'cdn.logr-in.com',
    'cdn.logr-ingest.com',
    'cdn.ingest-lr.com',
    'cdn.intake-lr.com',
  ],
  endpoints: [
    'r.logrocket.io',
    'r.lr-ingest.io',
    'r.lr-ingest.com',
    'r.lr-in.com',
    'r.lr-in-prod.com',
    'r.lr-intake.com',
    'r.lgrckt-in.com',
  ],
  calls: {
    init: ['LogRocket.init()'],
    event: ['LogRocket.identify()', 'LogRocket.track()', 'LogRocket.captureException()', 'LogRocket.captureMessage()'],
  },
  packages: {
    logrocket: {
      init: ['default.init()'],
      event: ['default.identify()', 'default.track()', 'default.captureException()', 'default.captureMessage()'],
    },
    '@c15t/scripts/logrocket': { init: ['logRocket()'] },
  },
  stores: [
    { name: '_lr_tabs_*' },
    { name: '_lr_hb_*' },
    { name: '_lr_uf_*' },
  ],
  sources: [
    { url: 'https://docs.logrocket.com/reference/cookies', confidence: 'vendor' },
    { url: 'https://docs.logrocket.com/reference/configure-sdk', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/logrocket', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
  ],
}

export default logrocket
