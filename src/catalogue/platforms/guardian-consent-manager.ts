import type { Platform } from '../../model/platform.ts'

const unitedStates = 'in the United States and Australia it says at most that nobody objected'

/** The Guardian's consent manager, which knows the vendors of its own pages. */
const guardianConsentManager: Platform = {
  id: 'guardian-consent-manager',
  name: '@guardian/consent-manager',
  homepage: 'https://github.com/guardian/csnx/tree/main/libs/%40guardian/consent-manager',
  categories: {
    comscore: 'statistics',
    ipsos: 'statistics',
    nielsen: 'statistics',
    'google-tag-manager': 'statistics',
    googletag: 'marketing',
    'google-mobile-ads': 'marketing',
    a9: 'marketing',
    criteo: 'marketing',
    permutive: 'marketing',
    remarketing: 'marketing',
    theTradeDesk: 'marketing',
    twitter: 'marketing',
    'youtube-player': 'marketing',
  },
  checks: [],
  packages: {
    '@guardian/consent-manager': [
      { when: 'getConsentFor($category, *)', caveat: unitedStates },
      { when: 'onConsentChange($data => $data.canTarget)', grants: ['marketing'], caveat: unitedStates },
    ],
  },
  unsoundPackages: {
    '@guardian/consent-manager': [
      { when: 'onConsentChange($granted)', because: 'also runs after a refusal' },
      { when: 'onConsent()', because: 'is a promise that settles whatever the visitor chose' },
    ],
  },
  sources: [
    {
      url: 'https://github.com/guardian/csnx/blob/main/libs/%40guardian/consent-manager/src/getConsentFor.ts',
      confidence: 'source',
    },
    { url: 'https://www.npmjs.com/package/@guardian/consent-manager', confidence: 'source' },
  ],
}

export default guardianConsentManager
