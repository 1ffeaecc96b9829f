import type { Service } from '../../model/service.ts'

/** Video advertising with a pixel for advertisers. */
const teads: Service = {
  id: 'teads',
  name: 'Teads',
  provider: 'Teads',
  category: 'marketing',
  homepage: 'https://www.teads.com/',
  policy: 'https://privacy-policy.teads.com/',
  scripts: ['p.teads.tv', 'a.teads.tv', 'cdn.teads.tv'],
  endpoints: ['t.teads.tv', 'at.teads.tv', 'sync.teads.tv', 'cm.teads.tv'],
  calls: {
    event: ['teads_e.push()'],
  },
  stores: [
    { name: '_tfpvi' },
    { name: 'tt_viewer', lifetime: '1 year' },
    { name: 'tt_bluekai', lifetime: '1 day' },
    { name: 'tt_exelate', lifetime: '1 day' },
    { name: 'tt_liveramp', lifetime: '1 day' },
    { name: 'tt_neustar', lifetime: '1 day' },
    { name: 'tt_salesforce', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default teads
