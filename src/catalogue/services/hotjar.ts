import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Heatmaps, recordings and surveys. */
const hotjar: Service = {
  id: 'hotjar',
  name: 'Hotjar',
  provider: 'Contentsquare',
  category: 'statistics',
  homepage: 'https://www.hotjar.com/',
  policy: 'https://www.hotjar.com/legal/policies/privacy/',
  scripts: ['static.hotjar.com/c/hotjar-*', 'script.hotjar.com'],
  configuredAs: ['hotjar'],
  endpoints: ['in.hotjar.com', '*.hotjar.io'],
  calls: {
    heldBackBy: nuxtScript('useScriptHotjar').heldBackBy,
    init: ['useScriptHotjar()'],
    event: ["hj('event')", "hj('identify')", "hj('stateChange')", "hj('trigger')", "hj('vpv')", "hj('tagRecording')"],
  },
  settings: ['_hjSettings'],
  packages: {
    '#imports': nuxtScript('useScriptHotjar'),
    'gatsby-plugin-gdpr-cookies': { configuredIn: ['gatsby'], configuredBy: 'hotjar', waits: { until: 'its cookie, `gatsby-gdpr-hotjar` by default, is true' } },
    '@hotjar/browser': {
      init: ['default.init()'],
      event: ['default.event()', 'default.identify()', 'default.stateChange()'],
    },
    'react-hotjar': {
      init: ['hotjar.initialize()'],
      event: ['hotjar.event()', 'hotjar.identify()', 'hotjar.stateChange()'],
    },
    'ngx-hotjar': { init: ['NgxHotjarModule.forRoot()'] },
    'gatsby-plugin-hotjar': { configuredIn: ['gatsby'] },
    'gatsby-plugin-hotjar-tracking': { configuredIn: ['gatsby'] },
    '@netsells/nuxt-hotjar': { configuredIn: ['nuxt'] },
    '@yabhq/nuxt-hotjar': { configuredIn: ['nuxt'] },
    'nuxt-module-hotjar': { configuredIn: ['nuxt'] },
    'vue-hotjar': { plugins: ['default'] },
    'vue-hotjar-next': { plugins: ['default'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.hotjar'] },
  stores: [
    { name: '_hjSessionUser_*', lifetime: '1 year' },
    { name: '_hjSession_*', lifetime: '30 minutes' },
    { name: '_hjAbsoluteSessionInProgress', lifetime: '30 minutes' },
    { name: '_hjFirstSeen', lifetime: '30 minutes' },
    { name: '_hjIncludedInSessionSample_*', lifetime: '2 minutes' },
    { name: '_hjTLDTest', lifetime: 'session' },
    { name: '_hjid', lifetime: '1 year' },
    { name: '_hjRecordingEnabled', type: 'session-storage', lifetime: 'session' },
    { name: '_hjRecordingLastActivity', type: 'session-storage', lifetime: 'session' },
    { name: 'hjActiveViewportIds', type: 'local-storage', lifetime: 'persistent' },
    { name: 'hjViewportId', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@hotjar/browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-hotjar', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-hotjar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-hotjar-tracking', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@netsells/nuxt-hotjar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@yabhq/nuxt-hotjar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/nuxt-module-hotjar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-hotjar', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-hotjar-next', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default hotjar
