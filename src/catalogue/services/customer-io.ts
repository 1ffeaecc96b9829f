import type { Service } from '../../model/service.ts'

/** Behavioural messages, and the tracking that triggers them. */
const customerIo: Service = {
  id: 'customer-io',
  name: 'Customer.io',
  provider: 'Customer.io',
  category: 'marketing',
  homepage: 'https://customer.io/',
  policy: 'https://customer.io/legal/privacy-policy',
  scripts: [
    'assets.customer.io/assets/track.js',
    'assets.customer.io/assets/track-eu.js',
    'cdp.customer.io/v1/analytics-js',
    'cdp-eu.customer.io/v1/analytics-js',
  ],
  endpoints: [
    'track.customer.io/events',
    'track-eu.customer.io/events',
    'cdp.customer.io/v1',
    'cdp-eu.customer.io/v1',
  ],
  calls: {
    event: [
      '_cio.identify()',
      '_cio.track()',
      '_cio.page()',
      'cioanalytics.identify()',
      'cioanalytics.track()',
      'cioanalytics.page()',
    ],
  },
  packages: {
    '@customerio/cdp-analytics-browser': {
      init: ['AnalyticsBrowser.load()'],
      event: [
        'AnalyticsBrowser.load().identify()',
        'AnalyticsBrowser.load().track()',
        'AnalyticsBrowser.load().page()',
      ],
    },
    '@analytics/customerio': { init: ['default()'] },
    'customerio-gist-web': { init: ['default.setup()'] },
  },
  stores: [
    { name: '_cio', lifetime: '1 day' },
    { name: '_cioid', lifetime: '1 year' },
    { name: '_cioanonid', lifetime: '1 year' },
    { name: 'cioFT', lifetime: '1 year' },
    { name: 'cioLT', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@customerio/cdp-analytics-browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@analytics/customerio', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/customerio-gist-web', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default customerIo
