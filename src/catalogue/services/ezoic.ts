import type { Service } from '../../model/service.ts'

/** Ad management that rewrites pages. */
const ezoic: Service = {
  id: 'ezoic',
  name: 'Ezoic',
  provider: 'Ezoic',
  category: 'marketing',
  homepage: 'https://www.ezoic.com/',
  policy: 'https://www.ezoic.com/privacy-policy/',
  scripts: ['www.ezojs.com/ezoic', 'go.ezodn.com', 'g.ezoic.net'],
  endpoints: ['g.ezoic.net/ezais'],
  calls: {
    init: ['ezstandalone.enable()', 'ezstandalone.showAds()'],
    event: ['ezstandalone.display()', 'ezstandalone.refresh()'],
  },
  stores: [
    { name: 'active_template::*', category: 'preferences', lifetime: '2 days' },
    { name: 'ezds', lifetime: '1 year' },
    { name: 'ezoab_*', category: 'preferences', lifetime: '2 hours' },
    { name: 'ezoadgid_*', category: 'statistics', lifetime: '30 minutes' },
    { name: 'ezohw', category: 'preferences', lifetime: '1 year' },
    { name: 'ezopvc_*', category: 'statistics', lifetime: '30 minutes' },
    { name: 'ezoref_*', category: 'statistics', lifetime: '2 hours' },
    { name: 'ezosuigeneris*', lifetime: '1 year' },
    { name: 'ezosuibasgeneris-1', lifetime: '1 year' },
    { name: 'ezouid_*', category: 'statistics' },
    { name: 'ezovid_*', category: 'statistics', lifetime: '30 minutes' },
    { name: 'ezovuuid_*', category: 'statistics', lifetime: '30 minutes' },
    { name: 'ezovuuidtime_*', category: 'statistics', lifetime: '2 days' },
    { name: 'ezux_et_*', category: 'statistics' },
    { name: 'ezux_ifep_*', category: 'statistics' },
    { name: 'ezux_lpl_*', category: 'statistics' },
    { name: 'ezux_tos_*', category: 'statistics' },
  ],
  sources: [
    { url: 'https://docs.ezoic.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default ezoic
