import type { Service } from '../../model/service.ts'

/** Real user monitoring. */
const akamaiMpulse: Service = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  provider: 'Akamai',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.akamai.com/products/mpulse-real-user-monitoring',
  policy: 'https://www.akamai.com/legal/privacy-statement',
  scripts: ['c.go-mpulse.net/boomerang', 's.go-mpulse.net/boomerang', 's2.go-mpulse.net/boomerang'],
  endpoints: ['*.go-mpulse.net', '*.akstat.io'],
  sources: [
    { url: 'https://techdocs.akamai.com/mpulse/docs', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default akamaiMpulse
