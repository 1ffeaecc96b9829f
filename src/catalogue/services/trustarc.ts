import type { Service } from '../../model/service.ts'

/** Consent banner, formerly TRUSTe. */
const trustarc: Service = {
  id: 'trustarc',
  name: 'TrustArc',
  provider: 'TrustArc',
  category: 'necessary',
  homepage: 'https://trustarc.com/',
  policy: 'https://www.trustarc.com/privacy-policy/',
  scripts: ['consent.trustarc.com/notice', 'consent.trustarc.com/v2/notice', 'consent.truste.com/notice'],
  stores: [
    { name: 'notice_preferences', lifetime: '13 months' },
    { name: 'notice_gdpr_prefs', lifetime: '13 months' },
    { name: 'notice_behavior' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.flowconsent.com/en/services/consent-management/trustarc', confidence: 'observed' },
  ],
}

export default trustarc
