import type { Service } from '../../model/service.ts'

/** Web analytics without cookies, cloud or self-hosted. */
const swetrix: Service = {
  id: 'swetrix',
  name: 'Swetrix',
  provider: 'Swetrix',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://swetrix.com/',
  policy: 'https://swetrix.com/privacy',
  scripts: ['swetrix.org/swetrix.js', 'cdn.jsdelivr.net/npm/swetrix*', 'cdn.jsdelivr.net/gh/Swetrix'],
  configuredAs: ['swetrix'],
  endpoints: ['api.swetrix.com/log'],
  calls: {
    init: ['swetrix.init()'],
    event: [
      'swetrix.trackViews()',
      'swetrix.track()',
      'swetrix.trackErrors()',
      'swetrix.pageview()',
      'swetrix.startSessionReplay()',
    ],
  },
  packages: {
    swetrix: {
      init: ['init()', 'startSessionReplay()'],
      event: ['trackViews()', 'track()', 'trackErrors()', 'pageview()', 'trackPageview()', 'identify()'],
    },
  },
  sources: [
    { url: 'https://docs.swetrix.com/swetrix-js-reference', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/swetrix', confidence: 'source' },
  ],
}

export default swetrix
