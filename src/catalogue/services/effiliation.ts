import type { Service } from '../../model/service.ts'

/** Affiliate network, formerly Effiliation. */
const effiliation: Service = {
  id: 'effiliation',
  name: 'Effinity',
  provider: 'Effinity',
  category: 'marketing',
  homepage: 'https://www.effinity.com/',
  policy: 'https://inter.effiliation.com/politique-confidentialite.html',
  scripts: ['mastertag.effiliation.com'],
  endpoints: ['track.effiliation.com/servlet/effi.revenue', 'track.effiliation.com/servlet/effi.imp'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default effiliation
