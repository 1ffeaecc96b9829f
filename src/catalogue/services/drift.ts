import type { Service } from '../../model/service.ts'

/** Conversational chat for sales. */
const drift: Service = {
  id: 'drift',
  name: 'Drift',
  provider: 'Salesloft',
  category: 'preferences',
  disputed: 'Policies list it as necessary, as preferences and, for its campaigns, as marketing.',
  homepage: 'https://www.salesloft.com/platform/drift',
  policy: 'https://www.salesloft.com/legal/platform-privacy-notice',
  scripts: ['js.driftt.com'],
  calls: {
    init: ['drift.load()', 'driftt.load()'],
    event: ['drift.identify()', 'drift.track()', 'drift.page()'],
  },
  packages: {
    'gatsby-plugin-drift': { configuredIn: ['gatsby'] },
    'react-driftjs': { components: ['default'] },
    'react-live-chat-loader': { components: ['Drift'] },
  },
  stores: [
    { name: 'driftt_aid', lifetime: '2 years' },
    { name: 'drift_aid', category: 'marketing', lifetime: '2 years' },
    { name: 'driftt_sid', lifetime: 'session' },
    { name: 'drift_campaign_refresh', category: 'marketing', lifetime: '30 minutes' },
    { name: 'DRIFT_SESSION_ID', type: 'session-storage', lifetime: 'session' },
    { name: 'DRIFT_SESSION_STARTED', type: 'session-storage', lifetime: 'session' },
    { name: 'DRIFT_visitCounts', type: 'local-storage', lifetime: 'persistent' },
    { name: 'DRIFT_SESSION_CAMPAIGNS', type: 'local-storage', category: 'marketing', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-drift', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-driftjs', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default drift
