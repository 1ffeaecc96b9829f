import type { Service } from '../../model/service.ts'

/** Customer engagement: in-app messages, web push, content cards and the tracking behind them. */
const braze: Service = {
  id: 'braze',
  name: 'Braze',
  provider: 'Braze',
  category: 'marketing',
  homepage: 'https://www.braze.com/',
  policy: 'https://www.braze.com/company/legal/privacy',
  scripts: ['js.appboycdn.com/web-sdk'],
  endpoints: ['sdk.*.braze.com/api/v3', 'sdk.*.braze.eu/api/v3'],
  calls: {
    init: ['braze.initialize()', 'appboy.initialize()'],
    event: [
      'braze.openSession()',
      'braze.changeUser()',
      'braze.logCustomEvent()',
      'braze.logPurchase()',
      'appboy.openSession()',
      'appboy.changeUser()',
      'appboy.logCustomEvent()',
      'appboy.logPurchase()',
    ],
  },
  packages: {
    '@braze/web-sdk': {
      init: ['initialize()'],
      event: [
        'openSession()',
        'changeUser()',
        'logCustomEvent()',
        'logPurchase()',
        'automaticallyShowInAppMessages()',
      ],
    },
  },
  stores: [
    { name: 'ab.storage.userId.*' },
    { name: 'ab.storage.sessionId.*' },
    { name: 'ab.storage.deviceId.*' },
    { name: 'ab.optOut', category: 'necessary' },
    { name: 'ab._gd' },
    { name: 'ab.storage.userId.*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ab.storage.sessionId.*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ab.storage.deviceId.*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@braze/web-sdk', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default braze
