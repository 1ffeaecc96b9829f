import type { Service } from '../../model/service.ts'

/** Feature flags and experiments, cloud or self-hosted. */
const growthbook: Service = {
  id: 'growthbook',
  name: 'GrowthBook',
  provider: 'GrowthBook',
  category: 'statistics',
  disputed: 'Flags that only switch features are held necessary; experiments on visitors are statistics.',
  homepage: 'https://www.growthbook.io/',
  policy: 'https://www.growthbook.io/legal/privacy-policy/',
  scripts: ['cdn.jsdelivr.net/npm/@growthbook/growthbook*'],
  endpoints: ['cdn.growthbook.io/api', 'us1.gb-ingest.com', '*.gb-ingest.com'],
  calls: {
    init: ['new GrowthBook()', 'new growthbook.GrowthBook()'],
    event: ['_growthbook.setAttributes()'],
  },
  packages: {
    '@growthbook/growthbook': {
      init: ['new GrowthBook()', 'new GrowthBook().init()', 'new GrowthBook().loadFeatures()'],
      event: ['new GrowthBook().logEvent()'],
    },
    '@growthbook/growthbook-react': {
      init: ['new GrowthBook()', 'new GrowthBook().init()', 'new GrowthBook().loadFeatures()'],
      components: ['GrowthBookProvider'],
    },
  },
  stores: [
    { name: 'gbFeaturesCache', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
    { name: 'gbStickyBuckets__*' },
    { name: 'gbStickyBuckets__*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'gbuuid', lifetime: '400 days' },
    { name: 'gbuuid', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.growthbook.io/lib/js', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@growthbook/growthbook', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@growthbook/growthbook-react', confidence: 'source' },
  ],
}

export default growthbook
