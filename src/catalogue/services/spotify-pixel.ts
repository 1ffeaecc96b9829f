import type { Service } from '../../model/service.ts'

/** Conversion measurement of Spotify Ad Analytics. */
const spotifyPixel: Service = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  provider: 'Spotify',
  category: 'marketing',
  homepage: 'https://ads.spotify.com/',
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  scripts: ['pixel.byspotify.com/ping.min.js'],
  endpoints: ['pixels.spotify.com/v1/ingest'],
  calls: {
    init: ["spdt('conf')"],
    event: [
      "spdt('view')",
      "spdt('lead')",
      "spdt('purchase')",
      "spdt('addtocart')",
      "spdt('product')",
      "spdt('alias')",
    ],
  },
  sources: [
    { url: 'https://help.adanalytics.spotify.com/technical-pixel-docs', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default spotifyPixel
