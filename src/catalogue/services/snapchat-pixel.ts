import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Conversion tracking for Snapchat ads. */
const snapchatPixel: Service = {
  id: 'snapchat-pixel',
  name: 'Snap Pixel',
  provider: 'Snap',
  category: 'marketing',
  homepage: 'https://forbusiness.snapchat.com/advertising/snap-pixel',
  policy: 'https://values.snap.com/privacy/privacy-policy',
  scripts: ['sc-static.net/scevent.min.js'],
  endpoints: ['tr.snapchat.com'],
  calls: {
    heldBackBy: nuxtScript('useScriptSnapchatPixel').heldBackBy,
    init: ["snaptr('init')", 'useScriptSnapchatPixel()'],
    event: ["snaptr('track')"],
  },
  packages: {
    'react-snapchat-pixel': { init: ['default.init()'], event: ['default.pageView()', 'default.track()'] },
    'next-snapchat-pixel': { init: ['default.init()'], event: ['default.track()', 'default.trackWithData()'] },
    '@c15t/scripts/snapchat-pixel': { init: ['snapchatPixel()'], event: ['snapchatPixelEvent()'] },
    '#imports': nuxtScript('useScriptSnapchatPixel'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.snapchatPixel'] },
  stores: [
    { name: '_scid', lifetime: '1 year' },
    { name: '_scid_r', lifetime: '13 months' },
    { name: '_schn', lifetime: '1 day' },
    { name: 'sc_at', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://businesshelp.snapchat.com/s/article/pixel-website-install', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-snapchat-pixel', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/next-snapchat-pixel', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default snapchatPixel
