import type { Service } from '../../model/service.ts'

/** Real-time analytics for publishers. */
const chartbeat: Service = {
  id: 'chartbeat',
  name: 'Chartbeat',
  provider: 'Chartbeat',
  category: 'statistics',
  homepage: 'https://chartbeat.com/',
  policy: 'https://chartbeat.com/privacy/',
  scripts: ['static.chartbeat.com/js'],
  endpoints: ['ping.chartbeat.net'],
  calls: {
    event: ['pSUPERFLY.virtualPage()', 'pSUPERFLY.activity()', '_cbq.push()'],
  },
  stores: [
    { name: '_cb_svref', lifetime: '30 minutes' },
    { name: '_cb_ls' },
    { name: '_cb_cp' },
    { name: '_chartbeat2' },
    { name: '_chartbeat4' },
    { name: '_chartbeat5' },
    { name: '_v__chartbeat3' },
    { name: '_v__cb_cp' },
    { name: '_SUPERFLY_nosample', lifetime: '1 hour' },
  ],
  sources: [
    { url: 'https://help.chartbeat.com/hc/en-us/articles/360044659014-Chartbeat-Cookies', confidence: 'vendor' },
    { url: 'https://docs.chartbeat.com/cbp/tracking', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default chartbeat
