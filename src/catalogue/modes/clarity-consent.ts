import type { ConsentMode } from '../../model/consent-mode.ts'

const exported = {
  sets: ["default.consentV2({ analytics_Storage: 'denied' })"],
  tells: ['default.consentV2($signals)', 'default.consent()'],
  starts: ['default.init()'],
}

/** Microsoft Clarity's consent signal, version 2: no cookies until it says granted. */
const clarityConsent: ConsentMode = {
  id: 'clarity-consent',
  name: 'Microsoft Clarity consent signal',
  homepage: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
  defaults: [{ when: "clarity('consentv2', { analytics_Storage: 'denied' })", denies: ['statistics'] }],
  sets: ["clarity('consentv2', { analytics_Storage: 'denied' })"],
  tells: ["clarity('consentv2', $signals)", "clarity('consent')"],
  packages: { '@microsoft/clarity': exported },
  withdraws: true,
  signals: [
    { name: 'ad_Storage', category: 'marketing' },
    { name: 'analytics_Storage', category: 'statistics' },
  ],
  grants: ['statistics'],
  shown: "clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' })",
  sources: [
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@microsoft/clarity', confidence: 'source' },
  ],
}

export default clarityConsent
