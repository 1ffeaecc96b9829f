import type { StoreLibrary } from '../../model/library.ts'

/** js-cookie, rewritten as functions. */
const typescriptCookie: StoreLibrary = {
  id: 'typescript-cookie',
  name: 'typescript-cookie',
  homepage: 'https://github.com/carhartl/typescript-cookie',
  packages: {
    'typescript-cookie': { writes: ['setCookie($name)', { call: 'Cookies.set($name)', defaults: { path: '/' } }] },
  },
  lifetime: { expires: 'days' },
  attributes: '2',
  // Options that `setCookie` is given replace the path that it writes without.
  defaults: { path: null },
}

export default typescriptCookie
