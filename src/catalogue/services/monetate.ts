import type { Service } from '../../model/service.ts'

/** Personalisation and A/B tests. */
const monetate: Service = {
  id: 'monetate',
  name: 'Monetate',
  provider: 'Monetate',
  category: 'marketing',
  homepage: 'https://monetate.com/',
  policy: 'https://monetate.com/platform-privacy-policy/',
  scripts: ['se.monetate.net/js', 'sb.monetate.net/js'],
  endpoints: ['engine.monetate.net', '*.monetate.net'],
  calls: {
    event: [
      "monetateQ.push(['trackData'])",
      "monetateQ.push(['setPageType'])",
      "monetateQ.push(['addProducts'])",
      "monetateQ.push(['addPurchaseRows'])",
      "monetateQ.push(['addCartRows'])",
    ],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default monetate
