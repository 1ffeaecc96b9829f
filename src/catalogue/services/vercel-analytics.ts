import type { Service } from '../../model/service.ts'

/** Web analytics of the Vercel platform, served from the site's own host. */
const vercelAnalytics: Service = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  provider: 'Vercel',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://vercel.com/analytics',
  policy: 'https://vercel.com/legal/privacy-policy',
  scripts: [
    '*/_vercel/insights/script.js',
    'va.vercel-scripts.com/v1/script.js',
    'va.vercel-scripts.com/v1/script.debug.js',
  ],
  endpoints: ['*/_vercel/insights/event', '*/_vercel/insights/view'],
  calls: {
    event: ["va('event')", "va('pageview')"],
  },
  queues: { va: 'vaq' },
  packages: {
    '@vercel/analytics': {
      init: ['inject()', 'default.inject()'],
      event: ['track()', 'pageview()', 'default.track()'],
    },
    '@vercel/analytics/react': { event: ['track()'], components: ['Analytics'] },
    '@vercel/analytics/next': { event: ['track()'], components: ['Analytics'] },
    '@vercel/analytics/remix': { event: ['track()'], components: ['Analytics'] },
    '@vercel/analytics/vue': { event: ['track()'], components: ['Analytics'] },
    '@vercel/analytics/nuxt': { init: ['injectAnalytics()'], event: ['track()'], components: ['Analytics'] },
    '@vercel/analytics/sveltekit': { init: ['injectAnalytics()'], event: ['track()'] },
    '@vercel/analytics/astro': { components: ['default'] },
    '@docusaurus/plugin-vercel-analytics': { configuredIn: ['docusaurus'] },
  },
  sources: [
    { url: 'https://vercel.com/docs/analytics/package', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@vercel/analytics', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@docusaurus/plugin-vercel-analytics', confidence: 'observed' },
  ],
}

export default vercelAnalytics
