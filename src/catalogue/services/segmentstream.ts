import type { Service } from '../../model/service.ts'

/** Attribution and conversion modelling. */
const segmentstream: Service = {
  id: 'segmentstream',
  name: 'SegmentStream',
  provider: 'SegmentStream',
  category: 'marketing',
  homepage: 'https://segmentstream.com/',
  policy: 'https://segmentstream.com/privacy-policy',
  scripts: ['cdn.segmentstream.com'],
  calls: {
    event: ['segmentstream.track()', 'segmentstream.identify()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default segmentstream
