import type { Service } from '../../model/service.ts'

/** Experiments on pages. Google switched it off in September 2023; its snippets are still found. */
const googleOptimize: Service = {
  id: 'google-optimize',
  name: 'Google Optimize',
  provider: 'Google',
  category: 'statistics',
  homepage: 'https://support.google.com/optimize/answer/12979939',
  policy: 'https://policies.google.com/privacy',
  scripts: ['www.googleoptimize.com/optimize.js', 'www.google-analytics.com/cx/api.js'],
  calls: {
    init: ["gtag('config', 'OPT-*')"],
    event: ["gtag('event', 'optimize.callback')"],
  },
  queues: { gtag: 'dataLayer' },
  stores: [
    { name: '_gaexp', lifetime: '90 days' },
    { name: '_gaexp_rc' },
    { name: '_opt_awcid', lifetime: '1 day' },
    { name: '_opt_awmid', lifetime: '1 day' },
    { name: '_opt_awgid', lifetime: '1 day' },
    { name: '_opt_awkid', lifetime: '1 day' },
    { name: '_opt_expid', lifetime: '10 seconds' },
  ],
  sources: [
    { url: 'https://support.google.com/analytics/answer/11397207', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default googleOptimize
