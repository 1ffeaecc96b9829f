import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Google's ads on a site's own pages, placed by hand or automatically. */
const googleAdsense: Service = {
  id: 'google-adsense',
  name: 'Google AdSense',
  provider: 'Google',
  category: 'marketing',
  homepage: 'https://adsense.google.com/',
  policy: 'https://policies.google.com/technologies/ads',
  scripts: [
    'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js',
    'pagead2.googlesyndication.com/pagead/show_ads.js',
    'www.google.com/adsense/search/ads.js',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleAdsense').heldBackBy,
    init: ['adsbygoogle.push()', 'useScriptGoogleAdsense()'],
  },
  packages: {
    'react-adsense': { components: ['default.Google'] },
    '@ctrl/react-adsense': { components: ['Adsense'] },
    'next-google-adsense': { components: ['GoogleAdSense', 'AdUnit'] },
    'vue-google-adsense': { plugins: ['default'] },
    'ng2-adsense': { init: ['AdsenseModule.forRoot()'] },
    'gatsby-plugin-google-adsense': { configuredIn: ['gatsby'] },
    '@nuxtjs/google-adsense': { configuredIn: ['nuxt'] },
    '#imports': nuxtScript('useScriptGoogleAdsense'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.googleAdsense'] },
  consentMode: 'google-consent-mode',
  stores: [
    { name: '__gads', lifetime: '13 months' },
    { name: '__gpi', lifetime: '13 months' },
    { name: '__gpi_optout', lifetime: '13 months' },
    { name: '__gsas', lifetime: '3 months' },
    { name: 'GED_PLAYLIST_ACTIVITY', lifetime: 'session' },
    { name: 'ACLK_DATA', lifetime: '5 minutes' },
  ],
  sources: [
    { url: 'https://support.google.com/adsense/answer/9274516', confidence: 'vendor' },
    { url: 'https://business.safety.google/adscookies/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-adsense', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@ctrl/react-adsense', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/next-google-adsense', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default googleAdsense
