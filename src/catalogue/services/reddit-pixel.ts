import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Conversion tracking for Reddit ads. */
const redditPixel: Service = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  provider: 'Reddit',
  category: 'marketing',
  homepage: 'https://business.reddithelp.com/s/article/reddit-pixel',
  policy: 'https://www.reddit.com/policies/privacy-policy',
  scripts: ['www.redditstatic.com/ads/pixel.js'],
  endpoints: ['alb.reddit.com', 'pixel-config.reddit.com'],
  calls: {
    heldBackBy: nuxtScript('useScriptRedditPixel').heldBackBy,
    init: ["rdt('init')", 'useScriptRedditPixel()'],
    event: ["rdt('track')"],
  },
  packages: {
    'react-reddit-pixel': { init: ['default.init()'], event: ['default.track()'] },
    '@c15t/scripts/reddit-pixel': { init: ['redditPixel()'], event: ['redditPixelEvent()'] },
    '#imports': nuxtScript('useScriptRedditPixel'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.redditPixel'] },
  stores: [
    { name: '_rdt_uuid', lifetime: '90 days' },
  ],
  sources: [
    { url: 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-reddit-pixel', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default redditPixel
