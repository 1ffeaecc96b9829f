import type { Service } from '../../model/service.ts'

/** Product analytics and in-app guides. */
const pendo: Service = {
  id: 'pendo',
  name: 'Pendo',
  provider: 'Pendo',
  category: 'statistics',
  homepage: 'https://www.pendo.io/',
  policy: 'https://www.pendo.io/legal/privacy-policy/',
  scripts: ['cdn.pendo.io/agent', 'cdn.*.pendo.io/agent', 'us1.cdn.pendo.io/agent'],
  endpoints: ['app.pendo.io/data', 'app.*.pendo.io/data', 'us1.app.pendo.io/data'],
  calls: {
    init: ['pendo.initialize()'],
    event: ['pendo.identify()', 'pendo.track()', 'pendo.pageLoad()', 'pendo.updateOptions()'],
  },
  packages: {
    '@pendo/agent': { init: ['initialize()'] },
    'ngx-pendo': { init: ['NgxPendoModule.forRoot()'], plugins: ['NgxPendoModule'] },
  },
  stores: [
    { name: '_pendo_visitorId.*', lifetime: '100 days' },
    { name: '_pendo_accountId.*', lifetime: '100 days' },
    { name: '_pendo_meta.*' },
    { name: '_pendo_*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'pendo_tabId', type: 'session-storage', lifetime: 'session' },
    { name: 'pendo_sessionId', type: 'session-storage', lifetime: 'session' },
    { name: 'pendo_parentTabId', type: 'session-storage', lifetime: 'session' },
    { name: 'pendo_srId', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://agent.pendo.io/cookies/localstorage', confidence: 'vendor' },
    { url: 'https://support.pendo.io/hc/en-us/articles/360041032971-Agent-cookies', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@pendo/agent', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/ngx-pendo', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
  ],
}

export default pendo
