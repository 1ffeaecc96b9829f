import type { Service } from '../../model/service.ts'

/** A tag manager (utag.js) and the AudienceStream customer data platform. */
const tealium: Service = {
  id: 'tealium',
  name: 'Tealium',
  provider: 'Tealium',
  category: 'statistics',
  disputed: 'The container stores little itself and some call it necessary; it needs consent for all that it loads.',
  homepage: 'https://tealium.com/',
  policy: 'https://tealium.com/privacy/',
  scripts: ['tags.tiqcdn.com/utag', '*/utag.js', '*/*/utag.js', '*/utag.sync.js', '*/*/utag.sync.js'],
  configuredAs: ['tealium'],
  endpoints: ['collect.tealiumiq.com', 'datacloud.tealiumiq.com', '*.tealiumiq.com'],
  calls: {
    event: ['utag.link()', 'utag.view()', 'utag.track()'],
  },
  stores: [
    { name: 'utag_main', lifetime: '1 year' },
    { name: 'utag_main_*', lifetime: '1 year' },
    { name: 'CONSENTMGR', category: 'necessary' },
  ],
  sources: [
    { url: 'https://docs.tealium.com/platforms/javascript/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default tealium
