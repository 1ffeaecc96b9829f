import type { Service } from '../../model/service.ts'

/** Counter of a Russian rating. */
const ramblerTop100: Service = {
  id: 'rambler-top100',
  name: 'Rambler/Top-100',
  provider: 'Rambler',
  category: 'statistics',
  homepage: 'https://top100.rambler.ru/',
  policy: 'https://help.rambler.ru/legal/1142/',
  endpoints: ['counter.rambler.ru/top100.cnt', 'kraken.rambler.ru/cnt'],
  calls: {
    init: ['new top100()'],
  },
  stores: [
    { name: 'top100_id' },
    { name: 't3_sid_*' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default ramblerTop100
