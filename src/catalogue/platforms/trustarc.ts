import type { Platform } from '../../model/platform.ts'

const implied = 'a decision that is only implied, where the site is set up so, is approved as well'
const numbered =
  'holds levels by numbers that the site chooses; declare a gate in the manifest that says what they grant'

/** TrustArc, formerly TRUSTe. It answers with the text `approved` or `denied`, or with the numbers of levels. */
const trustarc: Platform = {
  id: 'trustarc',
  name: 'TrustArc',
  homepage: 'https://trustarc.com/',
  checks: [
    { when: "PrivacyManagerAPI.callApi('getConsent', *, *, *, $category).consent === 'approved'", caveat: implied },
    { when: "truste.cma.callApi('getConsent', *, *, *, $category).consent === 'approved'", caveat: implied },
  ],
  unsound: [
    { when: "PrivacyManagerAPI.callApi('getConsent').consent", because: "is the text 'denied' after a refusal" },
    { when: "truste.cma.callApi('getConsent').consent", because: "is the text 'denied' after a refusal" },
    {
      when: "PrivacyManagerAPI.callApi('getConsent').source === 'asserted'",
      because: 'says how the visitor answered, not what',
    },
    {
      when: "truste.cma.callApi('getConsent').source === 'asserted'",
      because: 'says how the visitor answered, not what',
    },
    { when: "truste.cma.callApi('getGDPRConsentDecision').consentDecision.includes(*)", because: numbered },
    { when: "PrivacyManagerAPI.callApi('getGDPRConsentDecision').consentDecision.includes(*)", because: numbered },
    {
      when: "truste.cma.callApi('getGDPRConsentDecision').source === 'asserted'",
      because: 'says how the visitor answered, not what',
    },
  ],
  sources: [
    { url: 'https://github.com/search?q=%22PrivacyManagerAPI.callApi%22&type=code', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22getGDPRConsentDecision%22&type=code', confidence: 'observed' },
  ],
}

export default trustarc
