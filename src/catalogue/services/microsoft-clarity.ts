import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Heatmaps and session recordings. */
const microsoftClarity: Service = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  provider: 'Microsoft',
  category: 'statistics',
  homepage: 'https://clarity.microsoft.com/',
  policy: 'https://privacy.microsoft.com/privacystatement',
  scripts: ['www.clarity.ms/tag'],
  configuredAs: ['clarity'],
  endpoints: ['*.clarity.ms/collect', 'c.clarity.ms/c.gif'],
  calls: {
    heldBackBy: nuxtScript('useScriptClarity').heldBackBy,
    init: ['useScriptClarity()', "clarity('start')"],
    event: ["clarity('set')", "clarity('event')", "clarity('identify')", "clarity('upgrade')"],
    choice: ["clarity('consent')", "clarity('consentv2')"],
  },
  packages: {
    '#imports': nuxtScript('useScriptClarity'),
    '@microsoft/clarity': {
      init: ['default.init()'],
      event: ['default.event()', 'default.setTag()', 'default.identify()', 'default.upgrade()'],
    },
    'react-microsoft-clarity': {
      init: ['clarity.init()', 'clarity.start()'],
      event: ['clarity.setEvent()', 'clarity.setTag()', 'clarity.identify()', 'clarity.upgrade()'],
    },
    'gatsby-plugin-clarity': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.clarity'] },
  consentMode: 'clarity-consent',
  stores: [
    { name: '_clck', lifetime: '1 year' },
    { name: '_clsk', lifetime: '1 day' },
    { name: 'CLID', lifetime: '1 year' },
    { name: 'ANONCHK', category: 'marketing', lifetime: '10 minutes' },
  ],
  sources: [
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list', confidence: 'vendor' },
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-api', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@microsoft/clarity', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-microsoft-clarity', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-clarity', confidence: 'observed' },
  ],
}

export default microsoftClarity
