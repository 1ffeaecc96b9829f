import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const firstpromoter: Service = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  provider: 'FirstPromoter',
  category: 'marketing',
  homepage: 'https://firstpromoter.com/',
  policy: 'https://firstpromoter.com/privacy',
  scripts: ['cdn.firstpromoter.com'],
  endpoints: ['t.firstpromoter.com/tr'],
  calls: {
    init: ["fpr('init')"],
    event: ["fpr('click')", "fpr('referral')"],
  },
  stores: [
    { name: '_fprom_tid' },
    { name: '_fprom_ref' },
  ],
  sources: [
    { url: 'https://docs.firstpromoter.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default firstpromoter
