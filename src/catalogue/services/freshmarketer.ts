import type { Service } from '../../model/service.ts'

/** Heatmaps, session replays and A/B tests, formerly Zarget. */
const freshmarketer: Service = {
  id: 'freshmarketer',
  name: 'Freshmarketer',
  provider: 'Freshworks',
  category: 'statistics',
  homepage: 'https://www.freshworks.com/crm/marketing/',
  policy: 'https://www.freshworks.com/privacy/',
  scripts: ['cdn.freshmarketer.com', 'cdn.zarget.com'],
  stores: [
    { name: 'zarget_*' },
    { name: 'fm_sid_*' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://support.freshworks.com/support/solutions/articles/50000002092', confidence: 'vendor' },
  ],
}

export default freshmarketer
