import type { Service } from '../../model/service.ts'

/** Audience measurement across sites. */
const comscore: Service = {
  id: 'comscore',
  name: 'Comscore',
  provider: 'Comscore',
  category: 'statistics',
  disputed: 'Its identifier recognises a visitor on many sites, so that others file it under marketing.',
  homepage: 'https://www.comscore.com/',
  policy: 'https://www.scorecardresearch.com/privacy.aspx',
  scripts: ['sb.scorecardresearch.com/beacon.js', 'sb.scorecardresearch.com/cs', 'b.scorecardresearch.com/beacon.js'],
  endpoints: [
    'sb.scorecardresearch.com/p',
    'sb.scorecardresearch.com/b',
    'b.scorecardresearch.com/p',
    'b.scorecardresearch.com/b',
  ],
  calls: {
    init: ['_comscore.push()'],
    event: ['COMSCORE.beacon()'],
  },
  stores: [
    { name: '_scor_uid' },
  ],
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/comscore-tag', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default comscore
