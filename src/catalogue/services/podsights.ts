import type { Service } from '../../model/service.ts'

/** Podcast attribution, now Spotify Ad Analytics. */
const podsights: Service = {
  id: 'podsights',
  name: 'Podsights',
  provider: 'Spotify',
  category: 'marketing',
  homepage: 'https://podsights.com/',
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  scripts: ['cdn.pdst.fm/ping.min.js'],
  calls: {
    init: ["pdst('conf')"],
    event: [
      "pdst('view')",
      "pdst('lead')",
      "pdst('purchase')",
      "pdst('checkout')",
      "pdst('addtocart')",
      "pdst('product')",
      "pdst('alias')",
    ],
  },
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default podsights
