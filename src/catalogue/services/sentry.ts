import type { HoldingOption } from '../../model/holding-option.ts'
import type { Service } from '../../model/service.ts'

const enabled: HoldingOption = { option: '0.enabled', starts: [{ isNot: false }] }
const sdk = {
  init: ['init()'],
  event: ['captureException()', 'captureMessage()', 'setUser()'],
  heldBackBy: { 'init()': enabled },
}

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
    heldBackBy: { 'Sentry.init()': enabled },
    event: ['Sentry.captureException()', 'Sentry.captureMessage()', 'Sentry.setUser()'],
  },
  packages: {
    '@sentry/browser': sdk,
    '@sentry/react': sdk,
    '@sentry/vue': sdk,
    '@sentry/angular': sdk,
    '@sentry/svelte': sdk,
    '@sentry/sveltekit': sdk,
    '@sentry/solid': sdk,
    '@sentry/nextjs': sdk,
    '@sentry/nuxt': sdk,
    '@sentry/astro': sdk,
    '@sentry/remix': sdk,
    '@sentry/react-router': sdk,
    '@sentry/gatsby': sdk,
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
    { url: 'https://www.npmjs.com/package/@sentry/core', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@sentry/react-router', confidence: 'source' },
  ],
}

export default sentry
