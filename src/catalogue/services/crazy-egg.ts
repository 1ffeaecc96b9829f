import type { Service } from '../../model/service.ts'

/** Heatmaps, recordings and A/B tests. */
const crazyEgg: Service = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  provider: 'Crazy Egg',
  category: 'statistics',
  homepage: 'https://www.crazyegg.com/',
  policy: 'https://www.crazyegg.com/privacy',
  scripts: ['script.crazyegg.com/pages'],
  stores: [
    { name: '_ce.s', lifetime: '1 year' },
    { name: '_ceir', lifetime: '1 year' },
    { name: '_CEFT', lifetime: '1 year' },
    { name: '_cer.v', lifetime: '31 days' },
    { name: '_ce.irv', lifetime: 'session' },
    { name: '_ce.clock_event', lifetime: '1 day' },
    { name: '_ce.clock_data', lifetime: '1 day' },
    { name: 'cebs', lifetime: 'session' },
    { name: 'cebsp_*', lifetime: 'session' },
    { name: 'ce_successful_csp_check', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://support.crazyegg.com/article/285-security-information', confidence: 'vendor' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default crazyEgg
