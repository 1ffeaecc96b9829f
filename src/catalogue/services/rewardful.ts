import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const rewardful: Service = {
  id: 'rewardful',
  name: 'Rewardful',
  provider: 'Rewardful',
  category: 'marketing',
  homepage: 'https://www.rewardful.com/',
  policy: 'https://www.rewardful.com/privacy',
  scripts: ['r.wdfl.co/rw.js'],
  calls: {
    event: ["rewardful('convert')", "rewardful('source')"],
  },
  sources: [
    { url: 'https://developers.rewardful.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default rewardful
