import type { Service } from '../../model/service.ts'

/** Analytics, tag manager and consent manager in one container; its tracker shares the queue of Matomo. */
const piwikPro: Service = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  provider: 'Piwik PRO',
  category: 'statistics',
  homepage: 'https://piwik.pro/',
  policy: 'https://piwik.pro/privacy-policy/',
  scripts: ['*.containers.piwik.pro', '*.piwik.pro/containers', '*/ppms.js', '*/*/ppms.js'],
  endpoints: ['*.piwik.pro/ppms.php', '*/ppms.php', '*/*/ppms.php'],
  calls: {
    // The container starts by being loaded; the push beside it tells it when.
    event: ["dataLayer.push({ event: 'stg.start' })"],
  },
  packages: {
    '@piwikpro/tracking-base-library': {
      init: ['default.initialize()'],
      event: ['PageViews.trackPageView()', 'CustomEvent.trackEvent()', 'GoalConversions.trackGoal()'],
    },
    '@piwikpro/react-piwik-pro': {
      init: ['default.initialize()'],
      event: ['PageViews.trackPageView()', 'CustomEvent.trackEvent()', 'GoalConversions.trackGoal()'],
    },
    '@piwikpro/vue-piwik-pro': {
      init: ['default.initialize()'],
      event: ['PageViews.trackPageView()', 'CustomEvent.trackEvent()', 'GoalConversions.trackGoal()'],
    },
    '@piwikpro/next-piwik-pro': { components: ['default'] },
    '@piwikpro/ngx-piwik-pro': { init: ['NgxPiwikProModule.forRoot()'] },
    '@piwikpro/nuxt-piwik-pro': { configuredIn: ['nuxt'] },
  },
  stores: [
    { name: 'stg_returning_visitor', lifetime: '1 year' },
    { name: 'stg_last_interaction', lifetime: '1 year' },
    { name: 'stg_traffic_source_priority', lifetime: '30 minutes' },
    { name: 'stg_externalReferrer', lifetime: 'session' },
    { name: 'stg_fired__*', lifetime: 'session' },
    { name: 'stg_utm_campaign', lifetime: 'session' },
    { name: 'stg_pk_campaign', lifetime: 'session' },
    { name: 'ppms_privacy_*', category: 'necessary', lifetime: '12 months' },
    { name: 'ppms_privacy_bar_*', category: 'necessary', lifetime: 'session' },
    { name: '_stg_optout', category: 'necessary', lifetime: '1 year' },
    { name: 'stg_global_opt_out', category: 'necessary', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors-by-piwik-pro/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@piwikpro/tracking-base-library', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@piwikpro/next-piwik-pro', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@piwikpro/ngx-piwik-pro', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default piwikPro
