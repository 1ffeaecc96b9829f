import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies; also self-hosted or behind a proxy of one's own. */
const plausible: Service = {
  id: 'plausible',
  name: 'Plausible Analytics',
  provider: 'Plausible Insights',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://plausible.io/',
  policy: 'https://plausible.io/privacy',
  scripts: ['plausible.io/js', '*/js/plausible.js', '*/*/js/plausible.js', '*/js/plausible.*.js'],
  elements: [{ attributes: ['data-domain'], files: ['script.js', 'script.*.js', 'plausible.js', 'plausible.*.js', 'pa-*.js'] }],
  configuredAs: ['plausible'],
  endpoints: ['plausible.io/api/event'],
  calls: {
    heldBackBy: nuxtScript('useScriptPlausibleAnalytics').heldBackBy,
    init: ['useScriptPlausibleAnalytics()', 'plausible.init()'],
    event: ['plausible()'],
  },
  packages: {
    '#imports': nuxtScript('useScriptPlausibleAnalytics'),
    'plausible-tracker': {
      init: ['default().enableAutoPageviews()', 'default().enableAutoOutboundTracking()'],
      event: ['default().trackPageview()', 'default().trackEvent()'],
    },
    '@plausible-analytics/tracker': { init: ['init()'], event: ['track()'] },
    'next-plausible': {
      event: ['usePlausible()()'],
      components: ['default'],
      heldBackBy: { default: { option: 'enabled', starts: ['truthy', 'left out'] } },
    },
    'gatsby-plugin-plausible': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.plausibleAnalytics'] },
  sources: [
    { url: 'https://plausible.io/docs/plausible-script', confidence: 'vendor' },
    { url: 'https://plausible.io/docs/custom-event-goals', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@plausible-analytics/tracker', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/plausible-tracker', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/next-plausible', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-plausible', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default plausible
