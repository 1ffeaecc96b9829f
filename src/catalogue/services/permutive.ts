import type { Service } from '../../model/service.ts'

/** Audience platform for publishers. */
const permutive: Service = {
  id: 'permutive',
  name: 'Permutive',
  provider: 'Permutive',
  category: 'marketing',
  homepage: 'https://permutive.com/',
  policy: 'https://permutive.com/privacy',
  scripts: ['cdn.permutive.com', '*.edge.permutive.app'],
  endpoints: ['api.permutive.com'],
  calls: {
    event: ['permutive.addon()', 'permutive.track()', 'permutive.identify()'],
  },
  stores: [
    { name: 'permutive-id', lifetime: '3 years' },
    { name: 'pxid', lifetime: '89 days' },
    { name: 'permutive-id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'permutive-prebid-rtd', type: 'local-storage', lifetime: 'persistent' },
    { name: '_papns', type: 'local-storage', lifetime: 'persistent' },
    { name: '_psegs', type: 'local-storage', lifetime: 'persistent' },
    { name: '_pdfps', type: 'local-storage', lifetime: 'persistent' },
    { name: '_pssps', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developer.permutive.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default permutive
