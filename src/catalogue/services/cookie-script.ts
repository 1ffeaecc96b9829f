import type { Service } from '../../model/service.ts'

/** Consent banner and scanner of cookies. */
const cookieScript: Service = {
  id: 'cookie-script',
  name: 'CookieScript',
  provider: 'Objectis',
  category: 'necessary',
  homepage: 'https://cookie-script.com/',
  policy: 'https://cookie-script.com/privacy-policy-cookie-script',
  scripts: ['cdn.cookie-script.com', 'cookie-script.com/s', '*.cookie-script.com/s', 'report.cookie-script.com/r'],
  stores: [
    { name: 'CookieScriptConsent', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default cookieScript
