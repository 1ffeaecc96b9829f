import type { Service } from '../../model/service.ts'

/** Advertising exchange and the Lexicon identifier; its Tynt scripts watch what visitors copy. */
const thirtyThreeAcross: Service = {
  id: '33across',
  name: '33Across',
  provider: '33Across',
  category: 'marketing',
  homepage: 'https://www.33across.com/',
  policy: 'https://www.33across.com/privacy-policy',
  scripts: ['cdn.tynt.com', 'cdn-sic.33across.com'],
  endpoints: ['*.33across.com', '*.tynt.com'],
  calls: {
    event: ['Tynt.push()'],
  },
  stores: [
    { name: '33x_ps', lifetime: '1 year' },
    { name: '33acrossIdFp' },
    { name: '33acrossIdTp' },
    { name: '33acrossId', type: 'local-storage', lifetime: 'persistent' },
    { name: '33acrossIdFp', type: 'local-storage', lifetime: 'persistent' },
    { name: '33acrossIdTp', type: 'local-storage', lifetime: 'persistent' },
    { name: '33acrossIdHm', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default thirtyThreeAcross
