import type { Service } from '../../model/service.ts'

/** Call tracking: swaps phone numbers and follows visits to calls. */
const callrail: Service = {
  id: 'callrail',
  name: 'CallRail',
  provider: 'CallRail',
  category: 'statistics',
  disputed: 'Some policies list its assignments under marketing.',
  homepage: 'https://www.callrail.com/',
  policy: 'https://www.callrail.com/privacy/',
  scripts: ['cdn.callrail.com/companies'],
  stores: [
    { name: 'calltrk_landing', lifetime: '1 year' },
    { name: 'calltrk_referrer', lifetime: '1 year' },
    { name: 'calltrk_session_id', lifetime: '1 year' },
    { name: 'calltrk_nearest_tld', lifetime: '3600 days' },
    { name: 'calltrk_fcid', lifetime: '1 year' },
    { name: 'calltrk-*-assigns-*', type: 'local-storage', category: 'marketing', lifetime: 'persistent' },
    { name: 'calltrk-_ga', type: 'local-storage', lifetime: 'persistent' },
    { name: 'calltrk-calltrk_*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default callrail
