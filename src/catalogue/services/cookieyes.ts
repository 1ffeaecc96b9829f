import type { Service } from '../../model/service.ts'

/** Consent banner and scanner of cookies. */
const cookieYes: Service = {
  id: 'cookieyes',
  name: 'CookieYes',
  provider: 'CookieYes',
  category: 'necessary',
  homepage: 'https://www.cookieyes.com/',
  policy: 'https://www.cookieyes.com/privacy-policy/',
  scripts: ['cdn-cookieyes.com', 'app.cookieyes.com/client_data'],
  configuredAs: ['cookieyes'],
  stores: [
    { name: 'cookieyes-consent', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default cookieYes
