import type { Service } from '../../model/service.ts'

/** A counter of visits with visitor paths and recordings. */
const statcounter: Service = {
  id: 'statcounter',
  name: 'StatCounter',
  provider: 'StatCounter',
  category: 'statistics',
  homepage: 'https://statcounter.com/',
  policy: 'https://statcounter.com/about/legal/',
  scripts: ['statcounter.com/counter', 'www.statcounter.com/counter', 'secure.statcounter.com/counter'],
  endpoints: ['c.statcounter.com'],
  calls: {
    event: ['_statcounter.record_pageview()'],
  },
  stores: [
    { name: 'sc_is_visitor_unique', lifetime: '2 years' },
    { name: 'is_unique', lifetime: '5 years' },
    { name: 'sc_medium_source', lifetime: 'persistent' },
    { name: 'statcounter_bounce', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://statcounter.com/about/cookies/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://allseasons-llp.co.uk/index.php/8-main/15-cookies', confidence: 'observed' },
  ],
}

export default statcounter
