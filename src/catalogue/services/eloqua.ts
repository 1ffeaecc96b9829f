import type { Service } from '../../model/service.ts'

/** Asynchronous visitor tracking of the marketing automation of Oracle. */
const eloqua: Service = {
  id: 'eloqua',
  name: 'Eloqua',
  provider: 'Oracle',
  category: 'marketing',
  homepage: 'https://www.oracle.com/cx/marketing/automation/',
  policy: 'https://www.oracle.com/legal/privacy/index.html',
  scripts: [
    'img.en25.com/i/elqCfg.min.js',
    'img*.en25.com/i/elqCfg.min.js',
    'img.en25.com/i/elqCfg.js',
    'img*.en25.com/i/elqCfg.js',
  ],
  endpoints: ['*.t.eloqua.com/visitor'],
  calls: {
    init: ["_elqQ.push(['elqSetSiteId'])"],
    event: [
      "_elqQ.push(['elqTrackPageView'])",
      "_elqQ.push(['elqTrackPageViewOnLoad'])",
      "_elqQ.push(['elqGetCustomerGUID'])",
    ],
  },
  stores: [
    { name: 'ELOQUA', lifetime: '13 months' },
    { name: 'ELQSTATUS', lifetime: '13 months' },
  ],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default eloqua
