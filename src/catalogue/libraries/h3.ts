import type { StoreLibrary } from '../../model/library.ts'

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
      writes: [
        'setCookie(*, $name)', 'setChunkedCookie(*, $name)',
        { call: 'useSession()', named: '1.name', name: 'h3', attributes: '1.cookie' },
      ],
    },
    'nitro/h3': {
      writes: [
        'setCookie(*, $name)', 'setChunkedCookie(*, $name)',
        { call: 'useSession()', named: '1.name', name: 'h3', attributes: '1.cookie' },
      ],
    },
    'vinxi/http': { writes: ['setCookie($name)'] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '3',
  onServer: true,
  defaults: { path: '/' },
}

export default h3
