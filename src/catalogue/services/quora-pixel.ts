import type { Service } from '../../model/service.ts'

/** Conversion tracking for Quora ads. */
const quoraPixel: Service = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  provider: 'Quora',
  category: 'marketing',
  homepage: 'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928-Quora-Pixel',
  policy: 'https://www.quora.com/about/privacy',
  scripts: ['a.quora.com/qevents.js'],
  endpoints: ['q.quora.com/_/ad'],
  calls: {
    init: ["qp('init')"],
    event: ["qp('track')"],
  },
  sources: [
    {
      url: 'https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208-How-do-I-install-the-Quora-pixel-',
      confidence: 'vendor',
    },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default quoraPixel
