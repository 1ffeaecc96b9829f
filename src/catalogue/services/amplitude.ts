import type { Service } from '../../model/service.ts'

/** Product analytics, experiments and session replay. */
const amplitude: Service = {
  id: 'amplitude',
  name: 'Amplitude',
  provider: 'Amplitude',
  category: 'statistics',
  homepage: 'https://amplitude.com/',
  policy: 'https://amplitude.com/privacy',
  scripts: ['cdn.amplitude.com/libs', 'cdn.amplitude.com/script', 'cdn.eu.amplitude.com/script'],
  configuredAs: ['amplitude'],
  endpoints: ['api2.amplitude.com', 'api.eu.amplitude.com', 'api.amplitude.com'],
  calls: {
    init: ['amplitude.init()', 'amplitude.initAll()', 'amplitude.getInstance().init()'],
    event: [
      'amplitude.track()',
      'amplitude.logEvent()',
      'amplitude.identify()',
      'amplitude.setUserId()',
      'amplitude.getInstance().logEvent()',
      'amplitude.getInstance().identify()',
      'amplitude.getInstance().setUserId()',
    ],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Amplitude.startTracking()'] },
    '@amplitude/analytics-browser': {
      init: ['init()', 'createInstance().init()'],
      event: ['track()', 'logEvent()', 'identify()', 'setUserId()', 'createInstance().track()'],
    },
    '@amplitude/unified': { init: ['initAll()'], event: ['track()', 'logEvent()', 'identify()', 'setUserId()'] },
    'amplitude-js': {
      init: ['default.init()', 'default.getInstance().init()'],
      event: [
        'default.logEvent()',
        'default.identify()',
        'default.getInstance().logEvent()',
        'default.getInstance().identify()',
        'default.getInstance().setUserId()',
      ],
    },
    'gatsby-plugin-amplitude-analytics': { configuredIn: ['gatsby'] },
    'gatsby-plugin-amplitude': { configuredIn: ['gatsby'] },
    '@c15t/scripts/amplitude': { init: ['amplitude()'] },
  },
  stores: [
    { name: 'AMP_*', lifetime: '1 year' },
    { name: 'AMP_MKTG_*', lifetime: '1 year' },
    { name: 'AMP_TEST*', lifetime: 'session' },
    { name: 'AMP_TLDTEST*', lifetime: 'session' },
    { name: 'amplitude_id_*' },
    { name: 'amplitude_cookie_test*', lifetime: 'session' },
    { name: 'amplitude_unsent*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@amplitude/analytics-browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@amplitude/unified', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/amplitude-js', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
  ],
}

export default amplitude
