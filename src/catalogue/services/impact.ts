import type { Service } from '../../model/service.ts'

/** Affiliate and partnership tracking. */
const impact: Service = {
  id: 'impact',
  name: 'impact.com',
  provider: 'impact.com',
  category: 'marketing',
  homepage: 'https://impact.com/',
  policy: 'https://impact.com/privacy-policy/',
  scripts: ['utt.impactcdn.com', 'd.impactradius-event.com'],
  endpoints: ['*.ojrq.net'],
  calls: {
    event: [
      "ire('identify')",
      "ire('trackConversion')",
      "impactStat('transformLinks')",
      "impactStat('trackImpression')",
    ],
  },
  stores: [
    { name: 'IR_gbd', lifetime: 'session' },
    { name: 'IR_PI', lifetime: '1 year' },
    { name: 'IR_*', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default impact
