import type { Service } from '../../model/service.ts'

/** Consent banner and scanner of cookies. */
const cookiefirst: Service = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  provider: 'Digital Data Solutions',
  category: 'necessary',
  homepage: 'https://cookiefirst.com/',
  policy: 'https://cookiefirst.com/legal/privacy-policy/',
  scripts: ['consent.cookiefirst.com'],
  stores: [
    { name: 'cookiefirst-consent', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default cookiefirst
