import type { Service } from '../../model/service.ts'

/** Web analytics, live chat and customer data. */
const gosquared: Service = {
  id: 'gosquared',
  name: 'GoSquared',
  provider: 'GoSquared',
  category: 'statistics',
  homepage: 'https://www.gosquared.com/',
  policy: 'https://www.gosquared.com/legal/privacy/',
  scripts: ['d1l6p2sc9645hc.cloudfront.net/tracker.js'],
  calls: {
    init: ["_gs('GSN-*')"],
    event: ["_gs('track')", "_gs('event')", "_gs('identify')", "_gs('properties')", "_gs('transaction')"],
  },
  packages: {
    angulartics2: { init: ['Angulartics2GoSquared.startTracking()'] },
    'gatsby-plugin-gosquared': { configuredIn: ['gatsby'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://www.gosquared.com/docs/api/tracking/', confidence: 'vendor' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://www.gatsbyjs.com/plugins/gatsby-plugin-gosquared/', confidence: 'observed' },
  ],
}

export default gosquared
