import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Conversion tracking for ads on X, formerly Twitter. */
const xPixel: Service = {
  id: 'x-pixel',
  name: 'X Pixel',
  provider: 'X Corp.',
  category: 'marketing',
  homepage: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  policy: 'https://x.com/en/privacy',
  scripts: ['static.ads-twitter.com/uwt.js', 'static.ads-twitter.com/oct.js', 'platform.twitter.com/oct.js'],
  endpoints: ['t.co/i/adsct', 't.co/1/i/adsct', 'analytics.twitter.com/i/adsct', 'analytics.twitter.com/1/i/adsct'],
  calls: {
    heldBackBy: nuxtScript('useScriptXPixel').heldBackBy,
    init: ["twq('init')", "twq('config')", 'useScriptXPixel()'],
    event: ["twq('track')", "twq('event')", 'twttr.conversion.trackPid()'],
  },
  packages: {
    'react-twitter-pixel': { init: ['default.init()'], event: ['default.pageView()', 'default.track()'] },
    '@c15t/scripts/x-pixel': { init: ['xPixel()'], event: ['xPixelEvent()'] },
    '#imports': nuxtScript('useScriptXPixel'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.xPixel'] },
  stores: [
    { name: 'personalization_id', category: 'statistics', lifetime: '2 years' },
    { name: 'guest_id_ads', lifetime: '2 years' },
    { name: 'guest_id_marketing', lifetime: '2 years' },
    { name: 'muc_ads', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://help.x.com/en/rules-and-policies/x-cookies', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-twitter-pixel', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default xPixel
