import type { StoreLibrary } from '../../model/library.ts'

/** Cookies for Angular: a service that is injected. */
const ngxCookieService: StoreLibrary = {
  id: 'ngx-cookie-service',
  name: 'ngx-cookie-service',
  homepage: 'https://github.com/stevermeister/ngx-cookie-service',
  packages: {
    'ngx-cookie-service': { writes: [], makes: { CookieService: ['new CookieService()'] } },
    'ngx-cookie-service-ssr': { writes: [] },
  },
  instances: ['CookieService.set($name)', 'SsrCookieService.set($name)'],
  lifetime: { expires: 'days' },
  attributes: { from: 2, names: ['expires', 'path', 'domain', 'secure', 'sameSite', 'partitioned'] },
  defaults: { sameSite: 'Lax', path: null },
  spelled: { capitalised: true },
}

export default ngxCookieService
