import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** The advertising pixel of Facebook and Instagram. */
const metaPixel: Service = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  provider: 'Meta',
  category: 'marketing',
  homepage: 'https://www.facebook.com/business/tools/meta-pixel',
  policy: 'https://www.facebook.com/privacy/policy/',
  scripts: ['connect.facebook.net/*/fbevents.js', 'connect.facebook.net/*/fbds.js'],
  endpoints: ['www.facebook.com/tr', 'facebook.com/tr'],
  calls: {
    heldBackBy: nuxtScript('useScriptMetaPixel').heldBackBy,
    init: ['useScriptMetaPixel()', "fbq('init')"],
    event: ["fbq('track')", "fbq('trackCustom')", "fbq('trackSingle')", "fbq('trackSingleCustom')"],
    choice: ["fbq('consent')"],
  },
  packages: {
    '#imports': nuxtScript('useScriptMetaPixel'),
    'gatsby-plugin-gdpr-cookies': { configuredIn: ['gatsby'], configuredBy: 'facebookPixel', waits: { until: 'its cookie, `gatsby-gdpr-facebook-pixel` by default, is true' } },
    'gatsby-plugin-gdpr-tracking': { configuredIn: ['gatsby'], configuredBy: 'facebookPixel', waits: { until: 'its cookie, `gdpr-marketing-enabled` by default, is true' } },
    angulartics2: { init: ['Angulartics2Facebook.startTracking()'] },
    'react-facebook-pixel': {
      init: ['default.init()'],
      event: [
        'default.pageView()',
        'default.track()',
        'default.trackCustom()',
        'default.trackSingle()',
        'default.trackSingleCustom()',
        "default.fbq('track')",
      ],
    },
    'react-facebook': { init: ['ReactPixel.init()'], components: ['FacebookPixelProvider'] },
    'gatsby-plugin-facebook-pixel': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.metaPixel'] },
  consentMode: 'meta-consent',
  stores: [
    { name: '_fbp', lifetime: '3 months' },
    { name: '_fbc', lifetime: '3 months' },
    { name: 'fr', lifetime: '3 months' },
    { name: 'fbssls_*', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-tracking', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://developers.facebook.com/docs/meta-pixel/get-started', confidence: 'vendor' },
    { url: 'https://www.facebook.com/privacy/policies/cookies/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-facebook-pixel', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-facebook-pixel', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default metaPixel
