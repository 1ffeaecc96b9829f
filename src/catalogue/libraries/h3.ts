import type { LibraryWrite, StoreLibrary } from '../../model/library.ts'

/** A sealed session. SameSite is `Lax` from version 2 on. */
const session: LibraryWrite = {
  call: 'useSession()',
  named: '1.name',
  name: 'h3',
  attributes: '1.cookie',
  keptBy: '1',
  defaults: { secure: true, httpOnly: true, sameSite: null, path: '/' },
}

/** The cookie functions of h3, which Nitro and Nuxt import by themselves. */
const h3: StoreLibrary = {
  id: 'h3',
  name: 'h3',
  homepage: 'https://h3.dev/utils/cookie',
  globals: {
    writes: ['setCookie(*, $name)', 'setChunkedCookie(*, $name)'],
    beside: ['defineEventHandler', 'eventHandler', 'defineNitroPlugin', 'defineCachedEventHandler', 'defineNuxtPlugin'],
  },
  packages: {
    h3: {
      writes: ['setCookie(*, $name)', 'setChunkedCookie(*, $name)', session],
    },
    'nitro/h3': {
      writes: ['setCookie(*, $name)', 'setChunkedCookie(*, $name)', session],
    },
    'vinxi/http': { writes: [{ call: 'setCookie($name)', attributes: '2' }] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '3',
  onServer: true,
  defaults: { path: '/' },
}

export default h3
