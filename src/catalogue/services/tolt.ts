import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const tolt: Service = {
  id: 'tolt',
  name: 'Tolt',
  provider: 'Tolt',
  category: 'marketing',
  homepage: 'https://tolt.com/',
  policy: 'https://tolt.com/privacy',
  scripts: ['cdn.tolt.io'],
  endpoints: ['api.tolt.io'],
  calls: {
    event: ['tolt.signup()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default tolt
