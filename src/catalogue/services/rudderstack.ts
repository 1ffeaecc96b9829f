import type { Service } from '../../model/service.ts'

/** A hub that collects events and hands them to other vendors. */
const rudderstack: Service = {
  id: 'rudderstack',
  name: 'RudderStack',
  provider: 'RudderStack',
  category: 'statistics',
  disputed: 'It needs consent for all that its destinations do, often marketing.',
  homepage: 'https://www.rudderstack.com/',
  policy: 'https://www.rudderstack.com/privacy-policy/',
  scripts: ['cdn.rudderlabs.com'],
  configuredAs: ['rudderstack'],
  endpoints: [
    '*.dataplane.rudderstack.com',
    'hosted.rudderlabs.com',
    'api.rudderstack.com/sourceConfig',
    'api.rudderlabs.com/sourceConfig',
  ],
  calls: {
    init: ['rudderanalytics.load()'],
    event: [
      'rudderanalytics.page()',
      'rudderanalytics.track()',
      'rudderanalytics.identify()',
      'rudderanalytics.group()',
      'rudderanalytics.alias()',
    ],
  },
  packages: {
    '@rudderstack/analytics-js': {
      init: ['new RudderAnalytics().load()'],
      event: [
        'new RudderAnalytics().page()',
        'new RudderAnalytics().track()',
        'new RudderAnalytics().identify()',
        'new RudderAnalytics().group()',
      ],
    },
    'rudder-sdk-js': { init: ['load()'], event: ['page()', 'track()', 'identify()', 'group()', 'alias()'] },
    'gatsby-plugin-rudderstack': { configuredIn: ['gatsby'] },
    '@c15t/scripts/rudderstack': { init: ['rudderstack()'] },
  },
  stores: [
    { name: 'rl_anonymous_id', lifetime: '1 year' },
    { name: 'rl_user_id', lifetime: '1 year' },
    { name: 'rl_trait', lifetime: '1 year' },
    { name: 'rl_group_id', lifetime: '1 year' },
    { name: 'rl_group_trait', lifetime: '1 year' },
    { name: 'rl_session', lifetime: '1 year' },
    { name: 'rl_page_init_referrer', lifetime: '1 year' },
    { name: 'rl_page_init_referring_domain', lifetime: '1 year' },
    { name: 'rl_auth_token', lifetime: '1 year' },
    { name: 'test_rudder_cookie', lifetime: 'session' },
  ],
  sources: [
    {
      url: 'https://www.rudderstack.com/docs/sources/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/@rudderstack/analytics-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/rudder-sdk-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-rudderstack', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
  ],
}

export default rudderstack
