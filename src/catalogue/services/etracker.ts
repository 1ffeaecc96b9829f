import type { Service } from '../../model/service.ts'

/** Web analytics from Hamburg. */
const etracker: Service = {
  id: 'etracker',
  name: 'etracker',
  provider: 'etracker',
  category: 'statistics',
  disputed: 'Without its cookies it runs on a legitimate interest, as the vendor says.',
  homepage: 'https://www.etracker.com/',
  policy: 'https://www.etracker.com/datenschutz/',
  scripts: ['static.etracker.com/code/e.js', 'code.etracker.com'],
  endpoints: ['*.etracker.de'],
  calls: {
    event: ['_etracker.sendEvent()', 'et_eC_Wrapper()', 'etCommerce.sendEvent()'],
  },
  stores: [
    { name: '_et_coid', lifetime: '2 years' },
    { name: 'et_scroll_depth' },
  ],
  sources: [
    { url: 'https://www.etracker.com/docs/', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default etracker
