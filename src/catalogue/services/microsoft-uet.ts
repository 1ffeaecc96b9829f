import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Universal Event Tracking: conversions and audiences for Microsoft Advertising. */
const microsoftUet: Service = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising UET',
  provider: 'Microsoft',
  category: 'marketing',
  homepage: 'https://about.ads.microsoft.com/',
  policy: 'https://privacy.microsoft.com/privacystatement',
  scripts: ['bat.bing.com/bat.js'],
  endpoints: ['bat.bing.com/action'],
  calls: {
    heldBackBy: nuxtScript('useScriptBingUet').heldBackBy,
    init: ['new UET()', 'useScriptBingUet()'],
    event: ["uetq.push('event')", "uetq.push('pageLoad')"],
    choice: ["uetq.push('consent')"],
  },
  packages: {
    'react-tracking-bing': {
      init: ['default.initialize()'],
      event: ['default.trackPageview()', 'default.trackEvent()'],
    },
    '@c15t/scripts/microsoft-uet': { init: ['microsoftUet()'] },
    '#imports': nuxtScript('useScriptBingUet'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.bingUet'] },
  consentMode: 'microsoft-consent-mode',
  stores: [
    { name: '_uetsid', lifetime: '1 day' },
    { name: '_uetvid', lifetime: '13 months' },
    { name: '_uetmsclkid', lifetime: '90 days' },
    { name: 'MUID', lifetime: '1 year' },
    { name: '_uetsid', type: 'local-storage', lifetime: 'persistent' },
    { name: '_uetsid_exp', type: 'local-storage', lifetime: 'persistent' },
    { name: '_uetvid', type: 'local-storage', lifetime: 'persistent' },
    { name: '_uetvid_exp', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://help.ads.microsoft.com/apex/index/3/en/53056', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-tracking-bing', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default microsoftUet
