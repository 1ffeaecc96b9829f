import type { Service } from '../../model/service.ts'

/** Session replay, heatmaps, surveys and chat. */
const luckyOrange: Service = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  provider: 'Lucky Orange',
  category: 'statistics',
  homepage: 'https://www.luckyorange.com/',
  policy: 'https://www.luckyorange.com/legal/privacy',
  scripts: [
    'tools.luckyorange.com/core/lo.js',
    'www.luckyorange.com/w.js',
    'ssl.luckyorange.com/w.js',
    'd10lpsik1i8c69.cloudfront.net/w.js',
  ],
  stores: [
    { name: 'lo-uid', lifetime: '2 years' },
    { name: 'lo-visits', lifetime: '2 years' },
    { name: 'lo-opt-out', category: 'necessary', lifetime: '2 years' },
    { name: 'lo-session', type: 'local-storage', lifetime: 'persistent' },
    { name: 'lo-visitor', type: 'local-storage', lifetime: 'persistent' },
    { name: 'lo-messenger', type: 'local-storage', lifetime: 'persistent' },
    { name: '_lo_uid', lifetime: '2 years' },
    { name: '_lo_v', lifetime: '1 year' },
    { name: '_lo_rid', lifetime: '30 minutes' },
    { name: '_lo_cid', lifetime: 'session' },
    { name: '_lo_np_*', lifetime: '30 days' },
    { name: '_lo_bn', lifetime: '30 days' },
    { name: '__lotl', lifetime: '180 days' },
    { name: '__lotr', lifetime: '180 days' },
    { name: '_global_lucky_opt_out', category: 'necessary', lifetime: '10 years' },
  ],
  sources: [
    { url: 'https://developers.luckyorange.com/libraries/browser/cookies-storage', confidence: 'vendor' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default luckyOrange
