import type { Service } from '../../model/service.ts'

/** Product analytics and session replay. */
const mixpanel: Service = {
  id: 'mixpanel',
  name: 'Mixpanel',
  provider: 'Mixpanel',
  category: 'statistics',
  homepage: 'https://mixpanel.com/',
  policy: 'https://mixpanel.com/legal/privacy-policy/',
  scripts: ['cdn.mxpnl.com/libs'],
  configuredAs: ['mixpanel'],
  endpoints: ['api.mixpanel.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'],
  calls: {
    init: ['mixpanel.init()'],
    event: [
      'mixpanel.track()',
      'mixpanel.track_pageview()',
      'mixpanel.track_links()',
      'mixpanel.track_forms()',
      'mixpanel.identify()',
      'mixpanel.people.set()',
    ],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Mixpanel.startTracking()'] },
    'mixpanel-browser': {
      init: ['default.init()', 'init()'],
      event: [
        'default.track()',
        'default.track_pageview()',
        'default.track_links()',
        'default.track_forms()',
        'default.identify()',
        'default.people.set()',
        'track()',
        'identify()',
      ],
    },
    'gatsby-plugin-mixpanel': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.mixpanelAnalytics'] },
  consentMode: 'mixpanel-opt-out',
  stores: [
    { name: 'mp_*_mixpanel', lifetime: '1 year' },
    { name: 'mp_*_mixpanel', type: 'local-storage', lifetime: 'persistent' },
    { name: 'mp_tab_id_*', type: 'session-storage', lifetime: 'session' },
    { name: 'mp_gen_new_tab_id_*', type: 'session-storage', lifetime: 'session' },
    { name: '__mp_opt_in_out_*', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/mixpanel-browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-mixpanel', confidence: 'observed' },
  ],
}

export default mixpanel
