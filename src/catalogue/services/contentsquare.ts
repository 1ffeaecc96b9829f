import type { Service } from '../../model/service.ts'

/** Experience analytics: zones, heatmaps and session replay. */
const contentsquare: Service = {
  id: 'contentsquare',
  name: 'Contentsquare',
  provider: 'Contentsquare',
  category: 'statistics',
  homepage: 'https://contentsquare.com/',
  policy: 'https://contentsquare.com/privacy-center/',
  scripts: ['t.contentsquare.net/uxa'],
  endpoints: ['*.contentsquare.net'],
  calls: {
    event: [
      "_uxa.push(['trackPageview'])",
      "_uxa.push(['trackPageEvent'])",
      "_uxa.push(['trackDynamicVariable'])",
      "_uxa.push(['ec:transaction:create'])",
    ],
  },
  packages: {
    '@contentsquare/tag-sdk': { init: ['injectContentsquareScript()'] },
  },
  stores: [
    { name: '_cs_id', lifetime: '13 months' },
    { name: '_cs_s' },
    { name: '_cs_c', category: 'necessary', lifetime: '13 months' },
    { name: '_cs_cvars', lifetime: 'session' },
    { name: '_cs_ex', lifetime: '30 days' },
    { name: '_cs_rl', lifetime: '1 year' },
    { name: '_cs_optout', category: 'necessary', lifetime: '13 months' },
    { name: '_cs_root-domain', lifetime: 'session' },
    { name: '_cs_debug', lifetime: 'session' },
    { name: '_cs_mk_ga', lifetime: '30 minutes' },
    { name: '_cs_mk_aa', lifetime: '30 minutes' },
    { name: '__CT_Data', lifetime: '1 year' },
    { name: '_CT_RS_', lifetime: '1 year' },
    { name: 'WRUID', lifetime: '1 year' },
    { name: 'WRIgnore', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://docs.contentsquare.com/en/web/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@contentsquare/tag-sdk', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default contentsquare
