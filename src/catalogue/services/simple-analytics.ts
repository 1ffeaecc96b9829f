import type { Service } from '../../model/service.ts'

/** Web analytics without cookies. */
const simpleAnalytics: Service = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://www.simpleanalytics.com/',
  policy: 'https://www.simpleanalytics.com/privacy-policy',
  scripts: ['scripts.simpleanalyticscdn.com', 'cdn.simpleanalytics.io'],
  configuredAs: ['simple analytics'],
  endpoints: ['queue.simpleanalyticscdn.com'],
  calls: {
    event: ['sa_event()', 'sa_pageview()'],
  },
  packages: {
    '@simpleanalytics/react': { event: ['trackEvent()', 'trackPageview()'], components: ['SimpleAnalytics'] },
    'gatsby-plugin-simple-analytics': { configuredIn: ['gatsby'] },
  },
  sources: [
    { url: 'https://docs.simpleanalytics.com/script', confidence: 'vendor' },
    { url: 'https://docs.simpleanalytics.com/events', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@simpleanalytics/react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-simple-analytics', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default simpleAnalytics
