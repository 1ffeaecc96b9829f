import type { Service } from '../../model/service.ts'

/** Feature flags and experiments. */
const launchdarkly: Service = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  provider: 'LaunchDarkly',
  category: 'preferences',
  disputed: 'Flags that only switch features are held necessary; experiments on visitors are statistics.',
  homepage: 'https://launchdarkly.com/',
  policy: 'https://launchdarkly.com/policies/privacy/',
  scripts: ['unpkg.com/launchdarkly-js-client-sdk*', 'cdn.jsdelivr.net/npm/launchdarkly-js-client-sdk*'],
  endpoints: [
    'app.launchdarkly.com/sdk',
    'events.launchdarkly.com',
    'clientstream.launchdarkly.com',
    'clientsdk.launchdarkly.com',
  ],
  calls: {
    init: ['LDClient.initialize()'],
    event: ['LDClient.initialize().track()', 'LDClient.initialize().identify()'],
  },
  packages: {
    'launchdarkly-js-client-sdk': {
      init: ['initialize()', 'default.initialize()'],
      event: ['initialize().track()', 'initialize().identify()'],
    },
    '@launchdarkly/js-client-sdk': {
      init: ['createClient()', 'initialize()'],
      event: [
        'createClient().track()',
        'createClient().identify()',
        'initialize().track()',
        'initialize().identify()',
      ],
    },
    'launchdarkly-react-client-sdk': {
      init: ['asyncWithLDProvider()', 'withLDProvider()'],
      event: ['useLDClient().track()', 'useLDClient().identify()'],
      components: ['LDProvider'],
    },
    'gatsby-plugin-launchdarkly': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'ld:*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.launchdarkly.com/sdk/client-side/javascript', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/launchdarkly-js-client-sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/launchdarkly-react-client-sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@launchdarkly/js-client-sdk', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
  ],
}

export default launchdarkly
