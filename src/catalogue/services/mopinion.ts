import type { Service } from '../../model/service.ts'

/** Feedback forms and surveys on the page. */
const mopinion: Service = {
  id: 'mopinion',
  name: 'Mopinion',
  provider: 'Mopinion',
  category: 'statistics',
  homepage: 'https://mopinion.com/',
  policy: 'https://mopinion.com/privacy/',
  scripts: ['deploy.mopinion.com/js', 'collect.mopinion.com/assets'],
  calls: {
    init: ['Pastease.load()', 'new Pastease.load()'],
  },
  stores: [
    { name: 'Pastease.passive.activated*', lifetime: '1 month' },
    { name: 'Pastease.passive.chance*', lifetime: '1 month' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default mopinion
