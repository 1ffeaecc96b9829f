import type { Service } from '../../model/service.ts'

/** Conversion pixel of Nextdoor advertising. */
const nextdoorPixel: Service = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  provider: 'Nextdoor',
  category: 'marketing',
  homepage: 'https://business.nextdoor.com/',
  policy: 'https://help.nextdoor.com/s/article/Privacy-Policy',
  scripts: ['ads.nextdoor.com/public/pixel/ndp.js'],
  endpoints: ['flask.nextdoor.com/pixel'],
  calls: {
    init: ["ndp('init')"],
    event: ["ndp('track')", 'ndp.track()'],
  },
  sources: [
    {
      url: 'https://help.nextdoor.com/s/article/About-Neighborhood-Ad-Center-NAC-Conversion-Pixel',
      confidence: 'vendor',
    },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default nextdoorPixel
