import type { Service } from '../../model/service.ts'

/** Commerce search and the Engagement platform, formerly Exponea. */
const bloomreach: Service = {
  id: 'bloomreach',
  name: 'Bloomreach',
  provider: 'Bloomreach',
  category: 'marketing',
  homepage: 'https://www.bloomreach.com/',
  policy: 'https://www.bloomreach.com/en/legal/privacy',
  scripts: [
    '*.exponea.com/js/exponea.min.js',
    'cdn.brcdn.com/v1/br-trk-*.js',
    'cdns.brsrvr.com/v1/br-trk-*.js',
    '*/js/exponea.min.js',
    '*/*/js/exponea.min.js',
  ],
  endpoints: [
    '*.brsrvr.com/pix.gif',
    'p.brsrvr.com',
    'p-eu.brsrvr.com',
    '*.brtstats.com',
    'api.exponea.com',
    'api*.exponea.com',
  ],
  calls: {
    init: ['exponea.start()', 'exponea.initialize()'],
    event: ['exponea.track()', 'exponea.identify()', 'BrTrk.getTracker().logEvent()'],
  },
  stores: [
    { name: '__exponea_etc__', lifetime: '3 years' },
    { name: '__exponea_time2__', lifetime: '1 day' },
    { name: '_br_uid_2' },
    { name: '__exponea_etc__', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://documentation.bloomreach.com/engagement/docs', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default bloomreach
