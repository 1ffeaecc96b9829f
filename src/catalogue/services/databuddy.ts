import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies. */
const databuddy: Service = {
  id: 'databuddy',
  name: 'Databuddy',
  provider: 'Databuddy',
  category: 'statistics',
  disputed: 'It sets no cookies, and many hold that it needs no consent.',
  homepage: 'https://www.databuddy.cc/',
  policy: 'https://www.databuddy.cc/privacy',
  scripts: ['cdn.databuddy.cc'],
  endpoints: ['basket.databuddy.cc'],
  calls: {
    heldBackBy: nuxtScript('useScriptDatabuddyAnalytics').heldBackBy,
    init: ['useScriptDatabuddyAnalytics()'],
    event: [
      'databuddy.track()',
      'databuddy.screenView()',
      'databuddy.trackCustomEvent()',
      'databuddy.setGlobalProperties()',
    ],
  },
  packages: {
    '@databuddy/sdk/react': { event: ['track()', 'trackError()', 'identify()'], components: ['Databuddy'], heldBackBy: { Databuddy: { option: 'disabled', starts: ['falsy'] } } },
    '@databuddy/sdk/vue': { components: ['Databuddy'] },
    '@databuddy/sdk': { init: ['createScript()'] },
    '#imports': nuxtScript('useScriptDatabuddyAnalytics'),
    '@c15t/scripts/databuddy': { init: ['databuddy()'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.databuddyAnalytics'] },
  stores: [
    { name: 'did_session', type: 'session-storage', lifetime: 'session' },
    { name: 'did_profile', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.databuddy.cc/docs', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@databuddy/sdk', confidence: 'source' },
    { url: 'https://github.com/nuxt/scripts', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
  ],
}

export default databuddy
