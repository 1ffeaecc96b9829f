import type { Service } from '../../model/service.ts'

/** An open library for header bidding, built and hosted by each publisher. */
const prebid: Service = {
  id: 'prebid',
  name: 'Prebid.js',
  provider: 'Prebid.org',
  category: 'marketing',
  disputed: 'The library itself asks for nothing; the bidders and user ids that a build holds do.',
  homepage: 'https://prebid.org/',
  policy: 'https://prebid.org/privacy-policy/',
  scripts: ['*/prebid.js', '*/*/prebid.js', 'cdn.jsdelivr.net/npm/prebid.js*'],
  calls: {
    init: ['pbjs.addAdUnits()', 'pbjs.processQueue()'],
    event: ['pbjs.requestBids()', 'pbjs.rp.requestBids()', 'pbjs.renderAd()', 'pbjs.setTargetingForGPTAsync()'],
  },
  packages: {
    'prebid.js': {
      init: ['default.processQueue()', 'default.addAdUnits()'],
      event: ['default.requestBids()', 'default.renderAd()'],
    },
  },
  stores: [
    { name: '_pbjs_userid_consent_data', lifetime: '30 days' },
    { name: '_sharedID' },
    { name: '_pubcid' },
    { name: '_pubcid', type: 'local-storage', lifetime: 'persistent' },
    { name: '_pbjs_userid_consent_data', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/publisher-api-reference.html', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/prebid.js', confidence: 'source' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default prebid
