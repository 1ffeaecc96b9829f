import type { Service } from '../../model/service.ts'

/** Feature flags, experiments, product analytics and session replay. */
const statsig: Service = {
  id: 'statsig',
  name: 'Statsig',
  provider: 'Statsig',
  category: 'statistics',
  disputed: 'Flags that only switch features are held necessary; experiments on visitors are statistics.',
  homepage: 'https://statsig.com/',
  policy: 'https://statsig.com/privacy',
  scripts: ['cdn.jsdelivr.net/npm/@statsig', 'cdn.jsdelivr.net/npm/statsig-js*', 'unpkg.com/@statsig'],
  endpoints: [
    'featuregates.org/v1',
    'statsigapi.net/v1',
    'featureassets.org/v1',
    'prodregistryv2.org/v1',
    'api.statsigcdn.com/v1',
    'events.statsigapi.net/v1',
  ],
  calls: {
    init: ['new Statsig.StatsigClient()', 'statsig.initialize()'],
    event: ['statsig.logEvent()'],
  },
  packages: {
    '@statsig/js-client': {
      init: ['new StatsigClient()', 'new StatsigClient().initializeAsync()', 'new StatsigClient().initializeSync()'],
      event: ['new StatsigClient().logEvent()'],
    },
    '@statsig/react-bindings': {
      init: ['useClientAsyncInit()', 'useClientBootstrapInit()', 'new StatsigClient()'],
      event: ['useStatsigClient().logEvent()', 'useStatsigClient().client.logEvent()'],
      components: ['StatsigProvider'],
    },
    '@statsig/web-analytics': { init: ['runStatsigAutoCapture()', 'new StatsigAutoCapturePlugin()'] },
    '@statsig/session-replay': { init: ['runStatsigSessionReplay()', 'new StatsigSessionReplayPlugin()'] },
    'statsig-js': { init: ['default.initialize()', 'new StatsigClient()'], event: ['default.logEvent()'] },
    'statsig-react': { event: ['Statsig.logEvent()'], components: ['StatsigProvider'] },
  },
  stores: [
    { name: 'statsig.*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'STATSIG_LOCAL_STORAGE_*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.statsig.com/client/javascript-sdk/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@statsig/js-client', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@statsig/react-bindings', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/statsig-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/statsig-react', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default statsig
