import type { Service } from '../../model/service.ts'

/** Customer journey analytics. */
const woopra: Service = {
  id: 'woopra',
  name: 'Woopra',
  provider: 'Appier',
  category: 'statistics',
  homepage: 'https://www.woopra.com/',
  policy: 'https://www.woopra.com/privacy',
  scripts: ['static.woopra.com'],
  calls: {
    event: ['woopra.track()', 'woopra.identify()', 'woopra.identify().push()'],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Woopra.startTracking()'] },
  },
  stores: [
    { name: 'wooTracker' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://docs.woopra.com/docs/setup', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default woopra
