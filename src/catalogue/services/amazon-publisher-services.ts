import type { Service } from '../../model/service.ts'

/** Header bidding of Amazon. */
const amazonPublisherServices: Service = {
  id: 'amazon-publisher-services',
  name: 'Amazon Publisher Services',
  provider: 'Amazon',
  category: 'marketing',
  homepage: 'https://aps.amazon.com/',
  policy: 'https://aps.amazon.com/aps/privacy-notice/',
  scripts: ['c.amazon-adsystem.com/aax2/apstag.js', 'client.aps.amazon-adsystem.com'],
  endpoints: ['aax.amazon-adsystem.com/e/dtb'],
  calls: {
    init: ['apstag.init()'],
    event: ['apstag.fetchBids()', 'apstag.setDisplayBids()', 'apstag.rpa()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
  ],
}

export default amazonPublisherServices
