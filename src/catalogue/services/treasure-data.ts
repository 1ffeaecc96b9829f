import type { Service } from '../../model/service.ts'

/** Customer data platform. */
const treasureData: Service = {
  id: 'treasure-data',
  name: 'Treasure Data',
  provider: 'Treasure Data',
  category: 'marketing',
  homepage: 'https://www.treasuredata.com/',
  policy: 'https://www.treasuredata.com/privacy/',
  scripts: ['cdn.treasuredata.com/sdk'],
  endpoints: ['in.treasuredata.com', '*.in.treasuredata.com', 'cdp.in.treasuredata.com'],
  calls: {
    init: ['new Treasure()'],
    event: [
      'new Treasure().trackPageview()',
      'new Treasure().trackEvent()',
      'new Treasure().trackClicks()',
      'new Treasure().addRecord()',
    ],
  },
  packages: {
    'td-js-sdk': {
      init: ['new default()'],
      event: [
        'new default().trackPageview()',
        'new default().trackEvent()',
        'new default().trackClicks()',
        'new default().addRecord()',
      ],
    },
  },
  stores: [
    { name: '_td_global' },
    { name: '_td_ssc_id' },
  ],
  sources: [
    { url: 'https://docs.treasuredata.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/td-js-sdk', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default treasureData
