import type { Service } from '../../model/service.ts'

/** Affiliate network, formerly LinkShare. */
const rakutenAdvertising: Service = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  provider: 'Rakuten',
  category: 'marketing',
  homepage: 'https://rakutenadvertising.com/',
  policy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  scripts: ['tag.rmp.rakuten.com', 'tags.rmtag.com'],
  endpoints: ['*.linksynergy.com/ep', 'track.linksynergy.com', 'ad.linksynergy.com/fs-bin/show'],
  stores: [
    { name: 'rmStore' },
    { name: 'rmStoreGateway' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default rakutenAdvertising
