import type { Service } from '../../model/service.ts'

/** Session replay and digital analytics, formerly Decibel. */
const decibel: Service = {
  id: 'decibel',
  name: 'Medallia Digital Experience Analytics',
  provider: 'Medallia',
  category: 'statistics',
  homepage: 'https://www.medallia.com/platform/digital-experience-analytics/',
  policy: 'https://www.medallia.com/privacy-policy/',
  scripts: ['cdn.decibelinsight.net/i'],
  endpoints: ['*.decibelinsight.net'],
  calls: {
    event: [
      "decibelInsight('sendPageCustomAttribute')",
      "decibelInsight('sendTrackedEvent')",
      "decibelInsight('trackPageView')",
      "decibelInsight('sendCustomDimension')",
      "decibelInsight('ready')",
    ],
  },
  stores: [
    { name: 'da_sid' },
    { name: 'da_lid' },
    { name: 'da_intState' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default decibel
