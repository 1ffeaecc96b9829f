import type { Service } from '../../model/service.ts'

/** A/B tests, heatmaps and session recordings. */
const vwo: Service = {
  id: 'vwo',
  name: 'VWO',
  provider: 'Wingify',
  category: 'statistics',
  disputed: 'Some databases file its cookies under preferences.',
  homepage: 'https://vwo.com/',
  policy: 'https://vwo.com/privacy-policy/',
  scripts: [
    'dev.visualwebsiteoptimizer.com/j.php',
    'dev.visualwebsiteoptimizer.com/lib',
    'd5phz18u4wuww.cloudfront.net',
  ],
  endpoints: ['dev.visualwebsiteoptimizer.com/v.gif', 'dev.visualwebsiteoptimizer.com/ee.gif'],
  calls: {
    init: ['_vwo_code.init()'],
    event: [
      "VWO.push(['event'])",
      "VWO.push(['visitor'])",
      "VWO.push(['track.revenueConversion'])",
      'VWO.event()',
      'VWO.visitor()',
      '_vis_opt_revenue_conversion()',
    ],
  },
  packages: {
    'vwo-smartcode-nextjs': { components: ['VWOScript'] },
  },
  stores: [
    { name: '_vwo_uuid_v2', lifetime: '1 year' },
    { name: '_vwo_uuid', lifetime: '1 year' },
    { name: '_vwo_ds', lifetime: '2 months' },
    { name: '_vwo_sn', lifetime: '1 day' },
    { name: '_vwo_referrer', lifetime: 'session' },
    { name: '_vwo_ssm', lifetime: '10 years' },
    { name: '_vis_opt_s', lifetime: '100 days' },
    { name: '_vis_opt_test_cookie', lifetime: '100 days' },
    { name: '_vis_opt_exp_*', lifetime: '100 days' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vwo-smartcode-nextjs', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default vwo
