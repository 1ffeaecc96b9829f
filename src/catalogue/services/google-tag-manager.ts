import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** A container that loads whatever tags its owner puts into it. */
const googleTagManager: Service = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  provider: 'Google',
  category: 'statistics',
  disputed: 'The container stores nothing itself and some call it necessary; it needs consent for all that it loads.',
  homepage: 'https://marketingplatform.google.com/about/tag-manager/',
  policy: 'https://policies.google.com/privacy',
  scripts: ['www.googletagmanager.com/gtm.js'],
  configuredAs: ['gtm'],
  endpoints: ['www.googletagmanager.com/ns.html', 'www.googletagmanager.com/td'],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleTagManager').heldBackBy,
    init: ['useScriptGoogleTagManager()'],
    // The container starts by being loaded; the push beside it tells it when.
    event: ['dataLayer.push({ event: * })', "dataLayer.push({ 'gtm.start': * })"],
  },
  packages: {
    '#imports': nuxtScript('useScriptGoogleTagManager'),
    'gatsby-plugin-gdpr-cookies': { configuredIn: ['gatsby'], configuredBy: 'googleTagManager', waits: { until: 'its cookie, `gatsby-gdpr-google-tagmanager` by default, is true' } },
    angulartics2: { init: ['Angulartics2GoogleTagManager.startTracking()'] },
    '@sooro-io/react-gtm-module': { init: ['default.initialize()'], event: ['default.dataLayer()'] },
    'react-gtm-module': { init: ['default.initialize()'], event: ['default.dataLayer()'] },
    '@elgorditosalsero/react-gtm-hook': {
      event: ['sendToGTM()', 'useGTMDispatch()()'],
      components: ['GTMProvider'],
    },
    '@next/third-parties/google': { event: ['sendGTMEvent()'], components: ['GoogleTagManager'] },
    '@gtm-support/vue-gtm': {
      init: ['createGtm()'],
      event: ['useGtm().trackEvent()', 'useGtm().trackView()'],
      heldBackBy: { 'createGtm()': { option: '0.enabled', starts: ['truthy', 'left out'] } },
    },
    '@gtm-support/vue2-gtm': {
      plugins: ['default'],
      heldBackBy: { default: { option: '1.enabled', starts: ['truthy', 'left out'] } },
    },
    '@gtm-support/core': { init: ['new GtmSupport()', 'loadScript()'] },
    'vue-gtm': {
      plugins: ['default'],
      init: ['createGtm()'],
      heldBackBy: {
        'createGtm()': { option: '0.enabled', starts: ['truthy', 'left out'] },
        default: { option: '1.enabled', starts: ['truthy', 'left out'] },
      },
    },
    'angular-google-tag-manager': {
      init: ['GoogleTagManagerModule.forRoot()', 'GoogleTagManagerService.addGtmToDom()'],
      event: ['GoogleTagManagerService.pushTag()'],
    },
    'gatsby-plugin-google-tagmanager': { configuredIn: ['gatsby'] },
    '@nuxtjs/gtm': { configuredIn: ['nuxt'] },
    '@zadigetvoltaire/nuxt-gtm': { configuredIn: ['nuxt'] },
    '@saslavik/nuxt-gtm': { configuredIn: ['nuxt'] },
    '@docusaurus/plugin-google-tag-manager': { configuredIn: ['docusaurus'] },
    'gatsby-plugin-google-tagmanager-delayed': { configuredIn: ['gatsby'] },
    'gatsby-plugin-google-tagmanager-timeout': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.googleTagManager'], docusaurus: ['googleTagManager'] },
  consentMode: 'google-consent-mode',
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://developers.google.com/tag-platform/tag-manager/datalayer', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-gtm-module', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@sooro-io/react-gtm-module', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@next/third-parties', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@gtm-support/core', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@gtm-support/vue-gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@gtm-support/vue2-gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-tagmanager', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxtjs/gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@zadigetvoltaire/nuxt-gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@saslavik/nuxt-gtm', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@docusaurus/plugin-google-tag-manager', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-tagmanager-delayed', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-tagmanager-timeout', confidence: 'observed' },
  ],
}

export default googleTagManager
