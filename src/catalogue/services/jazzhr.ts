import type { Service } from '../../model/service.ts'

/** Lists of open positions of the recruitment software. */
const jazzhr: Service = {
  id: 'jazzhr',
  name: 'JazzHR',
  provider: 'Employ',
  category: 'necessary',
  homepage: 'https://www.jazzhr.com/',
  policy: 'https://www.jazzhr.com/privacy-policy/',
  scripts: ['app.jazz.co/widgets'],
  stores: [
    { name: 'SF_PHPSESSID', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default jazzhr
