import type { Service } from '../../model/service.ts'

/** Retargeting. */
const perfectAudience: Service = {
  id: 'perfect-audience',
  name: 'Perfect Audience',
  provider: 'SharpSpring',
  category: 'marketing',
  homepage: 'https://www.perfectaudience.com/',
  policy: 'https://www.perfectaudience.com/privacy',
  scripts: ['tag.perfectaudience.com/serve'],
  endpoints: ['pixel-geo.prfct.co', '*.prfct.co'],
  calls: {
    event: ['_pa.track()', '_pq.push()'],
  },
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default perfectAudience
