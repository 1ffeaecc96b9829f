import type { Service } from '../../model/service.ts'

/** Content analytics for publishers. */
const parsely: Service = {
  id: 'parsely',
  name: 'Parse.ly',
  provider: 'Automattic',
  category: 'statistics',
  homepage: 'https://www.parse.ly/',
  policy: 'https://www.parse.ly/privacy-policy/',
  scripts: ['cdn.parsely.com/keys', 'd1z2jf7jlzjs58.cloudfront.net'],
  endpoints: ['p1.parsely.com'],
  calls: {
    event: [
      'PARSELY.beacon.trackPageView()',
      'PARSELY.conversions.trackPurchase()',
      'PARSELY.video.trackPlay()',
      'PARSELY.video.trackPause()',
    ],
  },
  packages: {
    'gatsby-plugin-parsely-analytics': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '_parsely_visitor', lifetime: '13 months' },
    { name: '_parsely_session', lifetime: '30 minutes' },
    { name: '_parsely_slot_click', lifetime: 'session' },
    { name: '_parsely_tpa_blocked', lifetime: '12 hours' },
  ],
  sources: [
    { url: 'https://docs.parse.ly/basic-setup/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-parsely-analytics', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default parsely
