import type { Service } from '../../model/service.ts'

/** Pop-ups and lead forms, formerly Sumo and SumoMe. */
const sumo: Service = {
  id: 'sumo',
  name: 'BDOW!',
  provider: 'Showit',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://bdow.com/',
  policy: 'https://bdow.com/privacy/',
  scripts: ['load.sumome.com', 'load.sumo.com'],
  endpoints: ['*.sumome.com', 'sumo.com/api', 'sumo.com/services'],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default sumo
