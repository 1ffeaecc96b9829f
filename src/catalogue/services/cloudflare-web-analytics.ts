import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Page views and loading times, without cookies. */
const cloudflareWebAnalytics: Service = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://www.cloudflare.com/web-analytics/',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  scripts: ['static.cloudflareinsights.com'],
  elements: [{ attributes: ['data-cf-beacon'] }],
  endpoints: ['cloudflareinsights.com/cdn-cgi/rum', '*/cdn-cgi/rum'],
  calls: {
    heldBackBy: nuxtScript('useScriptCloudflareWebAnalytics').heldBackBy,
    init: ['useScriptCloudflareWebAnalytics()'],
  },
  packages: {
    '@c15t/scripts/cloudflare-web-analytics': { init: ['cloudflareWebAnalytics()'] },
    '#imports': nuxtScript('useScriptCloudflareWebAnalytics'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.cloudflareWebAnalytics'] },
  sources: [
    { url: 'https://developers.cloudflare.com/web-analytics/get-started/', confidence: 'vendor' },
    {
      url: 'https://developers.cloudflare.com/web-analytics/data-metrics/data-origin-and-collection/',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default cloudflareWebAnalytics
