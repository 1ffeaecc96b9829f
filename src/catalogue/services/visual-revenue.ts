import type { Service } from '../../model/service.ts'

/** Measurement of front pages, closed. */
const visualRevenue: Service = {
  id: 'visual-revenue',
  name: 'Visual Revenue',
  provider: 'Outbrain',
  category: 'statistics',
  homepage: 'https://www.outbrain.com/',
  policy: 'https://www.outbrain.com/privacy/',
  scripts: ['a.visualrevenue.com'],
  calls: {
    init: ["_vrq.push(['id'])"],
    event: ["_vrq.push(['track'])", "_vrq.push(['automate'])"],
  },
  stores: [
    { name: '__vrf' },
    { name: '__vrm' },
    { name: '__vrl' },
    { name: '__vry' },
    { name: '__vru' },
    { name: '__vrid' },
    { name: '__vrz' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default visualRevenue
