import type { Service } from '../../model/service.ts'

/** Analytics about persons. */
const kissmetrics: Service = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  provider: 'Kissmetrics',
  category: 'statistics',
  homepage: 'https://www.kissmetrics.io/',
  policy: 'https://www.kissmetrics.io/privacy/',
  scripts: [
    'scripts.kissmetrics.io',
    'scripts.kissmetrics.com',
    'i.kissmetrics.io',
    'i.kissmetrics.com/i.js',
    'doug1izaerwt3.cloudfront.net',
  ],
  endpoints: ['trk.kissmetrics.io', 'trk.kissmetrics.com'],
  calls: {
    event: [
      "_kmq.push(['record'])",
      "_kmq.push(['identify'])",
      "_kmq.push(['set'])",
      "_kmq.push(['trackClick'])",
      "_kmq.push(['trackSubmit'])",
      "_kmq.push(['alias'])",
    ],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Kissmetrics.startTracking()'] },
  },
  stores: [
    { name: 'km_ai' },
    { name: 'km_ni' },
    { name: 'km_lv' },
    { name: 'km_uq' },
    { name: 'km_vs' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default kissmetrics
