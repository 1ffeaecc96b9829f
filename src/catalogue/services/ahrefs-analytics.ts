import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies. */
const ahrefsAnalytics: Service = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  provider: 'Ahrefs',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://ahrefs.com/web-analytics',
  policy: 'https://ahrefs.com/legal/privacy-policy',
  scripts: ['analytics.ahrefs.com/analytics.js'],
  endpoints: ['analytics.ahrefs.com/api'],
  calls: {
    heldBackBy: nuxtScript('useScriptAhrefsAnalytics').heldBackBy,
    init: ['useScriptAhrefsAnalytics()'],
    event: ['AhrefsAnalytics.sendEvent()'],
  },
  packages: {
    '#imports': nuxtScript('useScriptAhrefsAnalytics'),
    '@c15t/scripts/ahrefs-analytics': { init: ['ahrefsAnalytics()'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.ahrefsAnalytics'] },
  sources: [
    { url: 'https://help.ahrefs.com/en/articles/10247870-about-ahrefs-web-analytics', confidence: 'vendor' },
    { url: 'https://github.com/nuxt/scripts', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default ahrefsAnalytics
