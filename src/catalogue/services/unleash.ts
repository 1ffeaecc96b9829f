import type { Service } from '../../model/service.ts'

/** Feature flags, cloud or self-hosted. */
const unleash: Service = {
  id: 'unleash',
  name: 'Unleash',
  provider: 'Unleash',
  category: 'necessary',
  disputed: 'Flags that drive experiments on visitors are statistics.',
  homepage: 'https://www.getunleash.io/',
  policy: 'https://www.getunleash.io/privacy-policy',
  endpoints: ['*.app.unleash-hosted.com/*/api/frontend', 'app.unleash-hosted.com/*/api/frontend'],
  calls: {
    init: ['new unleash.UnleashClient()'],
  },
  packages: {
    'unleash-proxy-client': { init: ['new UnleashClient()', 'new UnleashClient().start()'] },
    '@unleash/proxy-client-react': { init: ['new UnleashClient()'], components: ['FlagProvider', 'default'] },
  },
  stores: [
    { name: 'unleash:repository:*', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.getunleash.io/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/unleash-proxy-client', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@unleash/proxy-client-react', confidence: 'source' },
  ],
}

export default unleash
