import type { StoreLibrary } from '../../model/library.ts'

/** Cookies of Bun: classes, and a map on the requests of its server. */
const bun: StoreLibrary = {
  id: 'bun',
  name: 'Bun',
  homepage: 'https://bun.sh/docs/api/cookie',
  globals: {
    writes: ['new Bun.Cookie($name)', 'new Bun.Cookie({ name: $name })', 'Bun.Cookie.from($name)'],
    makes: { CookieMap: ['new Bun.CookieMap()'] },
  },
  packages: {
    bun: {
      writes: ['new Cookie($name)', 'new Cookie({ name: $name })', 'Cookie.from($name)'],
      makes: { CookieMap: ['new CookieMap()'] },
    },
  },
  instances: [
    'CookieMap.set($name)', { call: 'CookieMap.set({ name: $name })', attributes: '0' },
    'BunRequest.cookies.set($name)', { call: 'BunRequest.cookies.set({ name: $name })', attributes: '0' },
  ],
  handlers: [{ calls: ['Bun.serve()', 'serve()'], gets: ['BunRequest'] }],
  lifetime: { expires: 'seconds since 1970', maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
  defaults: { sameSite: 'Lax', path: '/' },
}

export default bun
