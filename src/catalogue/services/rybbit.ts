import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Web analytics without cookies and session replay, cloud or self-hosted. */
const rybbit: Service = {
  id: 'rybbit',
  name: 'Rybbit',
  provider: 'Rybbit',
  category: 'statistics',
  disputed: 'It stores nothing of visitors who are not logged in, and many hold that it needs no consent.',
  homepage: 'https://rybbit.com/',
  policy: 'https://rybbit.com/privacy',
  scripts: ['app.rybbit.io/api/script.js'],
  elements: [{ attributes: ['data-site-id'], files: ['script.js'] }],
  configuredAs: ['rybbit'],
  endpoints: ['app.rybbit.io/api/track', 'app.rybbit.io/api/session-replay'],
  calls: {
    heldBackBy: nuxtScript('useScriptRybbitAnalytics').heldBackBy,
    init: ['useScriptRybbitAnalytics()'],
    event: ['rybbit.event()', 'rybbit.pageview()', 'rybbit.identify()'],
  },
  packages: {
    '@rybbit/js': {
      init: ['default.init()', 'default.startSessionReplay()'],
      event: ['default.event()', 'default.pageview()', 'default.identify()', 'default.trackOutbound()'],
    },
    '#imports': nuxtScript('useScriptRybbitAnalytics'),
    '@c15t/scripts/rybbit-analytics': { init: ['rybbitAnalytics()'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.rybbitAnalytics'] },
  stores: [
    { name: 'rybbit-user-id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'disable-rybbit', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://rybbit.com/docs/script', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@rybbit/js', confidence: 'source' },
    { url: 'https://github.com/nuxt/scripts', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
  ],
}

export default rybbit
