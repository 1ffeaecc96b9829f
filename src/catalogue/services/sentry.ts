import type { Service } from '../../model/service.ts'

/** Error monitoring, with tracing and session replay where they are switched on. */
const sentry: Service = {
  id: 'sentry',
  name: 'Sentry',
  provider: 'Functional Software',
  category: 'necessary',
  disputed: 'With session replay or tracing it measures visitors, which many file under statistics.',
  homepage: 'https://sentry.io/',
  policy: 'https://sentry.io/privacy/',
  scripts: ['browser.sentry-cdn.com', 'js.sentry-cdn.com', 'js-de.sentry-cdn.com'],
  endpoints: ['*.ingest.sentry.io', '*.ingest.us.sentry.io', '*.ingest.de.sentry.io'],
  calls: {
    init: ['Sentry.init()'],
    event: ['Sentry.captureException()', 'Sentry.captureMessage()', 'Sentry.setUser()'],
  },
  packages: {
    '@sentry/browser': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/react': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/vue': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/angular': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/svelte': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/sveltekit': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/solid': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/nextjs': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/nuxt': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/astro': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/remix': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    '@sentry/gatsby': { init: ['init()'], event: ['captureException()', 'captureMessage()', 'setUser()'] },
    'gatsby-plugin-sentry': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'sentryReplaySession', type: 'session-storage', category: 'statistics', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://docs.sentry.io/platforms/javascript/', confidence: 'vendor' },
    { url: 'https://docs.sentry.io/platforms/javascript/install/loader/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@sentry/browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@sentry-internal/replay', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default sentry
