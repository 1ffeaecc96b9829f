import type { Service } from '../../model/service.ts'

/** Web fonts from Google's servers, which learn the visitor's address and the page. */
const googleFonts: Service = {
  id: 'google-fonts',
  name: 'Google Fonts',
  provider: 'Google',
  category: 'preferences',
  disputed: 'It stores nothing, but a German court held that it needs consent since the address goes to Google.',
  homepage: 'https://fonts.google.com/',
  policy: 'https://policies.google.com/privacy',
  scripts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  calls: {
    init: ['WebFont.load({ google: * })'],
  },
  packages: {
    webfontloader: { init: ['default.load({ google: * })', 'load({ google: * })'] },
    'gatsby-plugin-google-fonts': { configuredIn: ['gatsby'] },
  },
  sources: [
    { url: 'https://developers.google.com/fonts/docs/getting_started', confidence: 'vendor' },
    { url: 'https://developers.google.com/fonts/faq/privacy', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/webfontloader', confidence: 'source' },
  ],
}

export default googleFonts
