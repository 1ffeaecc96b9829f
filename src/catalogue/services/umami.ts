import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies, in the cloud or self-hosted. */
const umami: Service = {
  id: 'umami',
  name: 'Umami',
  provider: 'Umami Software',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://umami.is/',
  policy: 'https://umami.is/privacy',
  scripts: [
    'cloud.umami.is/script.js',
    'us.umami.is/script.js',
    'eu.umami.is/script.js',
    'analytics.umami.is/script.js',
    'analytics.eu.umami.is/script.js',
    'analytics.us.umami.is/script.js',
    '*/umami.js',
    '*/*/umami.js',
  ],
  elements: [{ attributes: ['data-website-id'], files: ['script.js', 'umami.js', 'umami*.js', 'stats.js'] }],
  configuredAs: ['umami'],
  endpoints: ['cloud.umami.is/api/send', 'gateway.umami.is/api/send', 'api-gateway.umami.dev/api/send'],
  calls: {
    heldBackBy: nuxtScript('useScriptUmamiAnalytics').heldBackBy,
    init: ['useScriptUmamiAnalytics()'],
    event: ['umami.track()', 'umami.identify()', 'umami.trackEvent()', 'umami.trackView()'],
  },
  packages: {
    '@danielgtmn/umami-react': { event: ['useUmami().track()'], components: ['default'] },
    '@jaseeey/vue-umami-plugin': {
      init: ['VueUmamiPlugin()'],
      event: ['trackUmamiEvent()', 'trackUmamiPageView()', 'identifyUmamiSession()'],
    },
    '@vuepress/plugin-umami-analytics': { init: ['umamiAnalyticsPlugin()'] },
    'nuxt-umami': { configuredIn: ['nuxt'] },
    '@yeskunall/astro-umami': { configuredIn: ['astro'] },
    '@dipakparmar/docusaurus-plugin-umami': { configuredIn: ['docusaurus'] },
    '@c15t/scripts/umami-analytics': { init: ['umamiAnalytics()'] },
    '#imports': nuxtScript('useScriptUmamiAnalytics'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.umamiAnalytics'] },
  stores: [
    { name: 'umami.disabled', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://umami.is/docs/tracker-functions', confidence: 'vendor' },
    { url: 'https://umami.is/docs/exclude-my-own-visits', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@danielgtmn/umami-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@jaseeey/vue-umami-plugin', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default umami
