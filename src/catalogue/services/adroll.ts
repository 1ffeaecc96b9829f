import type { Service } from '../../model/service.ts'

/** Retargeting with ads. */
const adroll: Service = {
  id: 'adroll',
  name: 'AdRoll',
  provider: 'NextRoll',
  category: 'marketing',
  disputed: 'Some policies list its database under preferences.',
  homepage: 'https://www.adroll.com/',
  policy: 'https://www.adroll.com/about/privacy',
  scripts: ['s.adroll.com/j', 'a.adroll.com/j'],
  endpoints: [
    'd.adroll.com/cm',
    'd.adroll.com/onp',
    'd.adroll.com/pixel',
    'a.adroll.com/pixel',
    's.adroll.com/pixel',
  ],
  calls: {
    event: ['adroll.track()', '__adroll.record_user()', '__adroll.record_adroll_email()'],
  },
  stores: [
    { name: '__adroll', lifetime: '13 months' },
    { name: '__adroll_fpc', lifetime: '1 year' },
    { name: '__ar_v4', lifetime: '1 year' },
    { name: '__adroll_consent_params', lifetime: 'session' },
    { name: 'adroll', type: 'indexed-db', category: 'preferences', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default adroll
