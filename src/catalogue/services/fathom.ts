import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies. */
const fathom: Service = {
  id: 'fathom',
  name: 'Fathom Analytics',
  provider: 'Conva Ventures',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://usefathom.com/',
  policy: 'https://usefathom.com/legal/privacy',
  scripts: ['cdn.usefathom.com'],
  configuredAs: ['fathom'],
  calls: {
    heldBackBy: nuxtScript('useScriptFathomAnalytics').heldBackBy,
    init: ['useScriptFathomAnalytics()'],
    event: ['fathom.trackPageview()', 'fathom.trackEvent()', 'fathom.trackGoal()'],
  },
  packages: {
    'fathom-client': { init: ['load()'], event: ['trackPageview()', 'trackEvent()', 'trackGoal()'] },
    '@ubclaunchpad/vue-fathom': { plugins: ['default'] },
    'nuxt-fathom': { configuredIn: ['nuxt'] },
    'gatsby-plugin-fathom': { configuredIn: ['gatsby'] },
    'docusaurus-plugin-fathom': { configuredIn: ['docusaurus'] },
    '@c15t/scripts/fathom-analytics': { init: ['fathomAnalytics()'] },
    '#imports': nuxtScript('useScriptFathomAnalytics'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.fathomAnalytics'] },
  sources: [
    { url: 'https://usefathom.com/docs/script/script-advanced', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/fathom-client', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/docusaurus-plugin-fathom', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default fathom
