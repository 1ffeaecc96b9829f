import type { Service } from '../../model/service.ts'

/** Web fonts from the servers of Adobe, formerly Typekit. */
const adobeFonts: Service = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  provider: 'Adobe',
  category: 'preferences',
  disputed: 'It stores nothing, but tells Adobe of each page view, for which some ask consent.',
  homepage: 'https://fonts.adobe.com/',
  policy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  scripts: ['use.typekit.net', 'use.typekit.com'],
  endpoints: ['p.typekit.net'],
  calls: {
    init: ['Typekit.load()', 'WebFont.load({ typekit: * })'],
  },
  packages: {
    webfontloader: { init: ['default.load({ typekit: * })', 'load({ typekit: * })'] },
  },
  sources: [
    { url: 'https://www.adobe.com/privacy/policies/adobe-fonts.html', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/webfontloader', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default adobeFonts
