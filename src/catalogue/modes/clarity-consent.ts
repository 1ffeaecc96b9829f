import type { ConsentMode } from '../../model/consent-mode.ts'

/** Microsoft Clarity's consent signal, version 2: no cookies until it says granted. */
const clarityConsent: ConsentMode = {
  id: 'clarity-consent',
  name: 'Microsoft Clarity consent signal',
  homepage: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
  defaults: [{ when: "clarity('consentv2', { analytics_Storage: 'denied' })", denies: ['statistics'] }],
  sources: [
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2', confidence: 'vendor' },
  ],
}

export default clarityConsent
