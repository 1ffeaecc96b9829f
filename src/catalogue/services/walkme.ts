import type { Service } from '../../model/service.ts'

/** Digital adoption: guidance on top of an application. */
const walkme: Service = {
  id: 'walkme',
  name: 'WalkMe',
  provider: 'SAP',
  category: 'preferences',
  disputed: 'It also measures how the application is used, so many file it as statistics.',
  homepage: 'https://www.walkme.com/',
  policy: 'https://www.walkme.com/privacy-policy/',
  scripts: ['cdn.walkme.com/users', 'eu-cdn.walkme.com/users'],
  calls: {
    event: ['WalkMeAPI.startFlowById()', 'WalkMeAPI.startWalkthru()', 'WalkMeAPI.toggleMenu()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default walkme
