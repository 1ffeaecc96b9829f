import type { Service } from '../../model/service.ts'

/** Web analytics that most sites host themselves, so it is known by its file names and its queue. */
const matomo: Service = {
  id: 'matomo',
  name: 'Matomo',
  provider: 'Matomo',
  category: 'statistics',
  disputed: 'Configured without cookies and with anonymised data, some authorities exempt it from consent.',
  homepage: 'https://matomo.org/',
  policy: 'https://matomo.org/privacy-policy/',
  scripts: [
    '*/matomo.js',
    '*/*/matomo.js',
    '*/piwik.js',
    '*/*/piwik.js',
    'cdn.matomo.cloud',
    '*/js/container_*',
    '*/*/js/container_*',
  ],
  endpoints: ['*/matomo.php', '*/*/matomo.php', '*/piwik.php', '*/*/piwik.php'],
  calls: {
    init: [
      "_paq.push(['setSiteId'])",
      "_paq.push(['addTracker'])",
      "_mtm.push({ 'mtm.startTime': * })",
      'Matomo.getTracker()',
      'Matomo.addTracker()',
      'Piwik.getTracker()',
      'Piwik.getAsyncTracker()',
      'Piwik.addTracker()',
    ],
    event: [
      "_paq.push(['trackPageView'])",
      "_paq.push(['trackEvent'])",
      "_paq.push(['trackGoal'])",
      "_paq.push(['trackLink'])",
      "_paq.push(['trackSiteSearch'])",
      "_paq.push(['trackEcommerceOrder'])",
      "_paq.push(['trackContentImpression'])",
      "_paq.push(['ping'])",
    ],
  },
  packages: {
    '@jonkoops/matomo-tracker': {
      init: ['new default()'],
      heldBackBy: { 'new default()': { option: '0.disabled', starts: ['falsy'] } },
      event: ['new default().trackPageView()', 'new default().trackEvent()'],
    },
    '@datapunt/matomo-tracker-react': {
      init: ['createInstance()'],
      heldBackBy: { 'createInstance()': { option: '0.disabled', starts: ['falsy'] } },
      event: ['useMatomo().trackPageView()', 'useMatomo().trackEvent()'],
      components: ['MatomoProvider'],
    },
    '@socialgouv/matomo-next': {
      init: ['init()', 'initAppRouter()', 'initPagesRouter()', 'trackAppRouter()', 'trackPagesRouter()'],
      event: ['sendEvent()', "push(['trackPageView'])", "push(['trackEvent'])"],
    },
  },
  consentMode: 'matomo-require-consent',
  stores: [
    { name: '_pk_id*', lifetime: '13 months' },
    { name: '_pk_ses*', lifetime: '30 minutes' },
    { name: '_pk_ref*', lifetime: '6 months' },
    { name: '_pk_cvar*', lifetime: '30 minutes' },
    { name: '_pk_hsr*', lifetime: '30 minutes' },
    { name: '_pk_testcookie*', lifetime: 'session' },
    { name: 'MATOMO_SESSID', category: 'necessary', lifetime: 'session' },
    { name: 'mtm_consent', category: 'necessary', lifetime: '30 years' },
    { name: 'mtm_cookie_consent', category: 'necessary', lifetime: '30 years' },
    { name: 'mtm_consent_removed', category: 'necessary', lifetime: '30 years' },
    { name: 'matomo_ignore', category: 'necessary', lifetime: '30 years' },
  ],
  sources: [
    { url: 'https://developer.matomo.org/api-reference/tracking-javascript', confidence: 'vendor' },
    { url: 'https://matomo.org/faq/general/faq_146/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@jonkoops/matomo-tracker', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@socialgouv/matomo-next', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@datapunt/matomo-tracker-js', confidence: 'source' },
  ],
}

export default matomo
