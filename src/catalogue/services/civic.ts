import type { Service } from '../../model/service.ts'

/** Consent banner. */
const civic: Service = {
  id: 'civic',
  name: 'Civic Cookie Control',
  provider: 'Civic',
  category: 'necessary',
  homepage: 'https://www.civicuk.com/cookie-control/',
  policy: 'https://www.civicuk.com/privacy-policy/',
  scripts: ['cc.cdn.civiccomputing.com'],
  stores: [
    { name: 'CookieControl', lifetime: '3 months' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default civic
