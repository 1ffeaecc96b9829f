import type { Service } from '../../model/service.ts'

/** A shared identifier for advertising. */
const id5: Service = {
  id: 'id5',
  name: 'ID5',
  provider: 'ID5 Technology',
  category: 'marketing',
  homepage: 'https://id5.io/',
  policy: 'https://id5.io/platform-privacy-policy/',
  scripts: ['cdn.id5-sync.com/api'],
  endpoints: ['id5-sync.com', '*.id5-sync.com'],
  calls: {
    init: ['ID5.init()'],
  },
  stores: [
    { name: 'id5id' },
    { name: 'id5id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'id5id_*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://wiki.id5.io/', confidence: 'vendor' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default id5
