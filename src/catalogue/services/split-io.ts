import type { Service } from '../../model/service.ts'

/** Feature flags and experiments, now Harness FME. */
const splitIo: Service = {
  id: 'split-io',
  name: 'Split',
  provider: 'Harness',
  category: 'statistics',
  disputed: 'Flags that only switch features are held necessary; experiments on visitors are statistics.',
  homepage: 'https://www.split.io/',
  policy: 'https://www.harness.io/legal/privacy',
  scripts: ['cdn.split.io/sdk'],
  endpoints: ['sdk.split.io/api', 'events.split.io/api', 'auth.split.io', 'streaming.split.io', 'telemetry.split.io'],
  calls: {
    init: ['splitio()'],
    event: ['splitio().client().track()'],
  },
  packages: {
    '@splitsoftware/splitio': { init: ['SplitFactory()'], event: ['SplitFactory().client().track()'] },
    '@splitsoftware/splitio-browserjs': { init: ['SplitFactory()'], event: ['SplitFactory().client().track()'] },
    '@splitsoftware/splitio-react': {
      init: ['SplitFactory()', 'withSplitFactory()'],
      event: ['useTrack()()'],
      components: ['SplitFactoryProvider'],
    },
    '@splitsoftware/browser-rum-agent': { init: ['SplitRumAgent.setup()'], event: ['SplitRumAgent.track()'] },
  },
  stores: [
    { name: 'SPLITIO*', type: 'local-storage', lifetime: 'persistent' },
    { name: '*.SPLITIO.*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developer.harness.io/docs/feature-management-experimentation/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@splitsoftware/splitio', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@splitsoftware/splitio-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@splitsoftware/browser-rum-agent', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default splitIo
