import type { Service } from '../../model/service.ts'

/** Audience measurement and advertising. */
const quantcast: Service = {
  id: 'quantcast',
  name: 'Quantcast',
  provider: 'Quantcast',
  category: 'marketing',
  homepage: 'https://www.quantcast.com/',
  policy: 'https://www.quantcast.com/privacy/',
  scripts: ['secure.quantserve.com/quant.js', 'edge.quantserve.com/quant.js', 'rules.quantcount.com'],
  endpoints: ['pixel.quantserve.com/pixel'],
  calls: {
    init: ['_qevents.push({ qacct: * })'],
  },
  stores: [
    { name: '__qca', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.quantcast.com/products/measure-audience-insights/', confidence: 'vendor' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default quantcast
