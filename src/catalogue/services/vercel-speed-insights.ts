import type { Service } from '../../model/service.ts'

/** Loading times as visitors see them, served from the own host of a site on Vercel. */
const vercelSpeedInsights: Service = {
  id: 'vercel-speed-insights',
  name: 'Vercel Speed Insights',
  provider: 'Vercel',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://vercel.com/docs/speed-insights',
  policy: 'https://vercel.com/legal/privacy-policy',
  scripts: ['*/_vercel/speed-insights/script.js', 'va.vercel-scripts.com/v1/speed-insights'],
  endpoints: ['*/_vercel/speed-insights/vitals', 'vitals.vercel-insights.com'],
  packages: {
    '@vercel/speed-insights': { init: ['injectSpeedInsights()', 'default.injectSpeedInsights()'] },
    '@vercel/speed-insights/react': { components: ['SpeedInsights'] },
    '@vercel/speed-insights/next': { components: ['SpeedInsights'] },
    '@vercel/speed-insights/remix': { components: ['SpeedInsights'] },
    '@vercel/speed-insights/vue': { components: ['SpeedInsights'] },
    '@vercel/speed-insights/sveltekit': { init: ['injectSpeedInsights()'] },
    '@vercel/speed-insights/astro': { components: ['default'] },
    '@vercel/speed-insights/nuxt': { configuredIn: ['nuxt'] },
  },
  sources: [
    { url: 'https://vercel.com/docs/speed-insights/package', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@vercel/speed-insights', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default vercelSpeedInsights
