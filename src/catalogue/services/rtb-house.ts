import type { Service } from '../../model/service.ts'

/** Retargeting. */
const rtbHouse: Service = {
  id: 'rtb-house',
  name: 'RTB House',
  provider: 'RTB House',
  category: 'marketing',
  homepage: 'https://www.rtbhouse.com/',
  policy: 'https://www.rtbhouse.com/privacy-center/',
  scripts: ['tags.creativecdn.com'],
  endpoints: ['*.creativecdn.com', '*.rtbhouse.com/esp'],
  calls: {
    event: ['rtbhEvents.push()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default rtbHouse
