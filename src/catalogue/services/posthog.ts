import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Product analytics, session replay and feature flags; also self-hosted or behind a proxy of one's own. */
const posthog: Service = {
  id: 'posthog',
  name: 'PostHog',
  provider: 'PostHog',
  category: 'statistics',
  homepage: 'https://posthog.com/',
  policy: 'https://posthog.com/privacy',
  scripts: [
    '*/static/array.js',
    '*/*/static/array.js',
    '*/static/array.full.js',
    '*-assets.i.posthog.com',
  ],
  configuredAs: ['posthog'],
  endpoints: [
    'us.i.posthog.com',
    'eu.i.posthog.com',
    'app.posthog.com/e',
    'app.posthog.com/capture',
    'app.posthog.com/decide',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptPostHog').heldBackBy,
    init: ['useScriptPostHog()', 'posthog.init()'],
    event: [
      'posthog.capture()',
      'posthog.identify()',
      'posthog.group()',
      'posthog.alias()',
      'posthog.startSessionRecording()',
    ],
  },
  packages: {
    '#imports': nuxtScript('useScriptPostHog'),
    angulartics2: { init: ['Angulartics2Posthog.startTracking()'] },
    'posthog-js': {
      init: ['default.init()', 'posthog.init()'],
      event: [
        'default.capture()',
        'default.identify()',
        'default.group()',
        'default.alias()',
        'posthog.capture()',
        'posthog.identify()',
        'posthog.group()',
        'posthog.alias()',
      ],
    },
    'posthog-js/react': {
      event: ['usePostHog().capture()', 'usePostHog().identify()'],
      components: ['PostHogProvider'],
      handedOn: { PostHogProvider: 'client' },
    },
    '@posthog/react': {
      event: ['usePostHog().capture()', 'usePostHog().identify()'],
      components: ['PostHogProvider'],
      handedOn: { PostHogProvider: 'client' },
    },
    'gatsby-plugin-posthog': { configuredIn: ['gatsby'] },
    'posthog-docusaurus': { configuredIn: ['docusaurus'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.posthog'] },
  consentMode: 'posthog-opt-out',
  stores: [
    { name: 'ph_*_posthog', lifetime: '1 year' },
    { name: 'ph_*_posthog', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ph_*_window_id', type: 'session-storage', lifetime: 'session' },
    { name: 'ph_*_primary_window_exists', type: 'session-storage', lifetime: 'session' },
    { name: '__ph_opt_in_out_*', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://posthog.com/docs/libraries/js', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/posthog-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@posthog/react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-posthog', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/posthog-docusaurus', confidence: 'observed' },
  ],
}

export default posthog
