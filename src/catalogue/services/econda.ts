import type { Service } from '../../model/service.ts'

/** Shop analytics; the tracker is hosted by the shop itself. */
const econda: Service = {
  id: 'econda',
  name: 'econda Analytics',
  provider: 'econda',
  category: 'statistics',
  homepage: 'https://www.econda.de/',
  policy: 'https://www.econda.de/unternehmen/datenschutz/',
  endpoints: ['*.econda-monitor.de'],
  calls: {
    event: ['emosPropertiesEvent()'],
  },
  stores: [
    { name: 'emos_jcsid' },
    { name: 'emos_jcvid' },
    { name: 'emos_jckamp' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/OXID-eSales/oxideshop_ce', confidence: 'observed' },
  ],
}

export default econda
