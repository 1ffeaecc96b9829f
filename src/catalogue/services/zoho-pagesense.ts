import type { Service } from '../../model/service.ts'

/** Heatmaps, A/B tests, funnels and push notifications. */
const zohoPagesense: Service = {
  id: 'zoho-pagesense',
  name: 'Zoho PageSense',
  provider: 'Zoho',
  category: 'statistics',
  homepage: 'https://www.zoho.com/pagesense/',
  policy: 'https://www.zoho.com/privacy.html',
  scripts: ['cdn.pagesense.io/js', 'cdn-eu.pagesense.io/js'],
  calls: {
    event: ["pagesense.push(['trackEvent'])"],
  },
  stores: [
    { name: 'zab_g_*' },
    { name: 'zabUserID' },
    { name: 'zabVisitID' },
    { name: 'zabSplit*' },
    { name: 'zabBucket*' },
    { name: 'zabHMBucket*' },
    { name: 'ps_payloadSeqId' },
    { name: 'zPersonalization*' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default zohoPagesense
