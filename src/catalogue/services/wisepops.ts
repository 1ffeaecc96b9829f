import type { Service } from '../../model/service.ts'

/** Pop-ups, bars and notifications. */
const wisepops: Service = {
  id: 'wisepops',
  name: 'Wisepops',
  provider: 'Wisepops',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://wisepops.com/',
  policy: 'https://wisepops.com/legal/privacy-policy',
  scripts: ['loader.wisepops.com/get-loader.js', 'wisepops.net/loader.js'],
  endpoints: ['app.wisepops.com', 'tracking.wisepops.com', 'activity.wisepops.com'],
  calls: {
    event: ["wisepops('event')", "wisepops('goal')", "wisepops('properties')", "wisepops('pageview')"],
  },
  stores: [
    { name: 'wisepops' },
    { name: 'wisepops_props' },
    { name: 'wisepops_visits' },
  ],
  sources: [
    { url: 'https://support.wisepops.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default wisepops
