import type { HoldingOption } from '../../model/holding-option.ts'
import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

const initMode: HoldingOption = { option: '0.initMode', starts: [{ isNot: 'manual' }] }
const testMode: HoldingOption = { option: '1.testMode', starts: [{ isNot: true }] }

/** Google Analytics 4 (gtag.js) and its predecessors analytics.js and ga.js. */
const googleAnalytics: Service = {
  id: 'google-analytics',
  name: 'Google Analytics',
  provider: 'Google',
  category: 'statistics',
  homepage: 'https://marketingplatform.google.com/about/analytics/',
  policy: 'https://policies.google.com/privacy',
  scripts: [
    'www.googletagmanager.com/gtag/js',
    'www.googletagmanager.com/gtag/js?id=G-*',
    'www.googletagmanager.com/gtag/js?id=UA-*',
    'www.google-analytics.com/analytics.js',
    'www.google-analytics.com/analytics_debug.js',
    'www.google-analytics.com/ga.js',
    'ssl.google-analytics.com/ga.js',
    'stats.g.doubleclick.net/dc.js',
  ],
  endpoints: [
    'www.google-analytics.com/collect',
    'www.google-analytics.com/j/collect',
    'www.google-analytics.com/r/collect',
    'www.google-analytics.com/mp/collect',
    'www.google-analytics.com/batch',
    'www.google-analytics.com/__utm.gif',
    'ssl.google-analytics.com/__utm.gif',
    '*.google-analytics.com/g/collect',
    'analytics.google.com/g/collect',
    'stats.g.doubleclick.net/g/collect',
    'stats.g.doubleclick.net/j/collect',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleAnalytics').heldBackBy,
    init: [
      'useScriptGoogleAnalytics()',
      // What gatsby-plugin-google-gtag-optin defines: it fetches the script.
      'loadGtag()',
      "gtag('config')",
      "gtag('config', 'G-*')",
      "gtag('config', 'UA-*')",
      "ga('create')",
      "_gaq.push(['_setAccount'])",
      '_gat._getTracker()',
      '_gat._createTracker()',
    ],
    event: [
      "gtag('event')",
      "ga('send')",
      "ga('*.send')",
      "_gaq.push(['_trackPageview'])",
      "_gaq.push(['_trackEvent'])",
      "_gaq.push(['_trackSocial'])",
      "_gaq.push(['_trackTrans'])",
    ],
    choice: ["gtag('consent')"],
  },
  queues: { gtag: 'dataLayer' },
  packages: {
    '#imports': nuxtScript('useScriptGoogleAnalytics'),
    angulartics2: { init: ['Angulartics2GoogleAnalytics.startTracking()', 'Angulartics2GoogleGlobalSiteTag.startTracking()'] },
    'react-ga': {
      init: ['default.initialize()', 'initialize()'],
      heldBackBy: { 'default.initialize()': testMode, 'initialize()': testMode },
      event: ['default.pageview()', 'default.event()', 'default.send()', 'pageview()', 'event()', 'send()'],
    },
    'react-ga4': {
      init: ['default.initialize()'],
      heldBackBy: { 'default.initialize()': { option: '1.testMode', starts: ['falsy'] } },
      event: ['default.event()', 'default.send()', "default.gtag('event')"],
    },
    'ga-gtag': {
      init: ['install()', "gtag('config')", "default('config')"],
      event: ["gtag('event')", "default('event')"],
    },
    'nextjs-google-analytics': { event: ['event()', 'pageView()'], components: ['GoogleAnalytics'] },
    '@next/third-parties/google': { event: ['sendGAEvent()'], components: ['GoogleAnalytics'] },
    'vue-gtag': {
      plugins: ['default'],
      init: ['createGtag()', 'configure()', 'addGtag()'],
      heldBackBy: {
        'createGtag()': initMode, 'configure()': initMode,
        // Of version 1; its `enabled: false` mutes what is loaded.
        default: { option: '1.bootstrap', starts: ['truthy', 'left out'] },
      },
      event: ['event()', 'pageview()', 'screenview()', 'ecommerce()'],
    },
    'vue-gtag-next': {
      plugins: ['default'],
      heldBackBy: { default: { option: '1.isEnabled', starts: ['truthy', 'left out'] } },
      event: ['useGtag().event()', 'useGtag().pageview()'],
    },
    'gatsby-plugin-google-analytics': { configuredIn: ['gatsby'] },
    'gatsby-plugin-google-gtag': { configuredIn: ['gatsby'] },
    'nuxt-gtag': { configuredIn: ['nuxt'] },
    '@nuxtjs/google-gtag': { configuredIn: ['nuxt'] },
    '@nuxtjs/google-analytics': { configuredIn: ['nuxt'] },
    '@docusaurus/plugin-google-gtag': { configuredIn: ['docusaurus'] },
    '@docusaurus/plugin-google-analytics': { configuredIn: ['docusaurus'] },
    'gatsby-plugin-gtag': { configuredIn: ['gatsby'] },
  },
  frameworkOptions: {
    nuxt: ['scripts.registry.googleAnalytics'],
    docusaurus: ['gtag', 'googleAnalytics', 'themeConfig.gtag', 'themeConfig.googleAnalytics'],
  },
  consentMode: 'google-consent-mode',
  stores: [
    { name: '_ga', lifetime: '2 years' },
    { name: '_ga_*', lifetime: '2 years' },
    { name: '_gid', lifetime: '1 day' },
    { name: '_gat', lifetime: '1 minute' },
    { name: '_gat_*', lifetime: '1 minute' },
    { name: '_dc_gtm_*', lifetime: '1 minute' },
    { name: '__utma', lifetime: '2 years' },
    { name: '__utmb', lifetime: '30 minutes' },
    { name: '__utmc', lifetime: 'session' },
    { name: '__utmt', lifetime: '10 minutes' },
    { name: '__utmv', lifetime: '2 years' },
    { name: '__utmz', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://developers.google.com/tag-platform/gtagjs/reference', confidence: 'vendor' },
    { url: 'https://support.google.com/analytics/answer/11397207', confidence: 'vendor' },
    { url: 'https://cloud.google.com/analytics/resources/concepts/gaConceptsCookies', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-ga4', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-ga', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@next/third-parties', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-gtag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-analytics', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-gtag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-google-gtag-optin', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/nuxt-gtag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxtjs/google-gtag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxtjs/google-analytics', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@docusaurus/plugin-google-gtag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@docusaurus/plugin-google-analytics', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-gtag', confidence: 'observed' },
  ],
}

export default googleAnalytics
