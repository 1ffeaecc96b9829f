import type { Service } from '../../model/service.ts'

/** Session replay, heatmaps and events. */
const smartlook: Service = {
  id: 'smartlook',
  name: 'Smartlook',
  provider: 'Cisco',
  category: 'statistics',
  homepage: 'https://www.smartlook.com/',
  policy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  scripts: ['web-sdk.smartlook.com/recorder.js', 'rec.smartlook.com/recorder.js'],
  calls: {
    init: ["smartlook('init')"],
    event: ["smartlook('identify')", "smartlook('track')"],
  },
  packages: {
    'smartlook-client': { init: ['default.init()'], event: ['default.identify()', 'default.track()'] },
  },
  stores: [
    { name: 'SL_C_*_KEY', lifetime: '13 months' },
    { name: 'SL_C_*_SID', lifetime: '13 months' },
    { name: 'SL_C_*_VID', lifetime: '13 months' },
    { name: 'SL_C_*_DOMAIN', lifetime: 'session' },
    { name: 'SL_L_*_SID', type: 'local-storage', lifetime: 'persistent' },
    { name: 'SMARTLOOK_LS_QUEUED_CHUNKS', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://help.smartlook.com/docs/cookies-smartlook', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/smartlook-client', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default smartlook
