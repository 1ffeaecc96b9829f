import type { Service } from '../../model/service.ts'

/** Identity and measurement, now TransUnion TruAudience. */
const neustar: Service = {
  id: 'neustar',
  name: 'Neustar',
  provider: 'TransUnion',
  category: 'marketing',
  homepage: 'https://www.transunion.com/solution/truaudience',
  policy: 'https://www.home.neustar/privacy',
  endpoints: ['*.agkn.com', '*.adadvisor.net'],
  sources: [
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default neustar
