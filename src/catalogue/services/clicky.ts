import type { Service } from '../../model/service.ts'

/** Web analytics with heatmaps. */
const clicky: Service = {
  id: 'clicky',
  name: 'Clicky',
  provider: 'Roxr Software',
  category: 'statistics',
  homepage: 'https://clicky.com/',
  policy: 'https://clicky.com/terms/privacy',
  scripts: ['static.getclicky.com'],
  endpoints: ['in.getclicky.com'],
  calls: {
    init: ['clicky_site_ids.push()'],
    event: ['clicky.log()', 'clicky.goal()'],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Clicky.startTracking()'] },
    'gatsby-plugin-clicky': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '_jsuid', lifetime: '1 year' },
    { name: '_first_pageview' },
    { name: '_eventqueue' },
    { name: '_referrer_og' },
    { name: '_utm_og' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://clicky.com/help/customization', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-clicky', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default clicky
