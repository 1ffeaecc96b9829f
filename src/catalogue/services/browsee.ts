import type { Service } from '../../model/service.ts'

/** Session recordings and heatmaps. */
const browsee: Service = {
  id: 'browsee',
  name: 'Browsee',
  provider: 'Browsee',
  category: 'statistics',
  homepage: 'https://browsee.io/',
  policy: 'https://browsee.io/privacy',
  scripts: ['cdn.browsee.io/js'],
  calls: {
    init: ["_browsee('init')"],
    event: ["_browsee('identify')", "_browsee('logEvent')"],
  },
  sources: [
    { url: 'https://docs.browsee.io/integration/api-calls/identify-call', confidence: 'vendor' },
  ],
}

export default browsee
