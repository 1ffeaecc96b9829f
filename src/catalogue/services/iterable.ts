import type { Service } from '../../model/service.ts'

/** Customer engagement: in-app and embedded messages, and the tracking behind them. */
const iterable: Service = {
  id: 'iterable',
  name: 'Iterable',
  provider: 'Iterable',
  category: 'marketing',
  homepage: 'https://iterable.com/',
  policy: 'https://iterable.com/trust/privacy-policy/',
  scripts: ['js.iterable.com/analytics.js'],
  calls: {
    init: ["_iaq.push(['account'])"],
    event: ["_iaq.push(['track'])", "_iaq.push(['identify'])"],
  },
  packages: {
    '@iterable/web-sdk': {
      init: ['initialize()', 'initializeWithConfig()'],
      event: [
        'track()',
        'trackPurchase()',
        'updateCart()',
        'trackInAppOpen()',
        'trackInAppClick()',
      ],
    },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@iterable/web-sdk', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default iterable
