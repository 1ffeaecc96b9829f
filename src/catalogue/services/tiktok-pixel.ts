import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Conversion tracking for TikTok ads. */
const tiktokPixel: Service = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  provider: 'TikTok',
  category: 'marketing',
  homepage: 'https://ads.tiktok.com/help/article/tiktok-pixel',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  scripts: ['analytics.tiktok.com/i18n/pixel', 'analytics.us.tiktok.com/i18n/pixel'],
  endpoints: ['analytics.tiktok.com/api/v2/pixel', 'analytics.us.tiktok.com/api/v2/pixel'],
  calls: {
    heldBackBy: nuxtScript('useScriptTikTokPixel').heldBackBy,
    init: ['ttq.load()', 'useScriptTikTokPixel()'],
    event: ['ttq.page()', 'ttq.track()', 'ttq.identify()', 'ttq.instance().track()', 'ttq.instance().page()'],
    choice: ['ttq.holdConsent()', 'ttq.grantConsent()', 'ttq.revokeConsent()'],
  },
  packages: {
    'gatsby-plugin-gdpr-cookies': { configuredIn: ['gatsby'], configuredBy: 'tikTokPixel', waits: { until: 'its cookie, `gatsby-gdpr-tiktok-pixel` by default, is true' } },
    'tiktok-pixel': { init: ['default.init()'], event: ['default.pageView()', 'default.track()'] },
    '@c15t/scripts/tiktok-pixel': { init: ['tiktokPixel()'] },
    '#imports': nuxtScript('useScriptTikTokPixel'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.tiktokPixel'] },
  consentMode: 'tiktok-hold-consent',
  stores: [
    { name: '_ttp', lifetime: '13 months' },
    { name: '_tt_enable_cookie', lifetime: '13 months' },
    { name: 'ttcsid*', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies', confidence: 'source' },
    { url: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tiktok-pixel', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default tiktokPixel
