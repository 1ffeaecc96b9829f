import type { StoreLibrary } from '../../model/library.ts'

/** js-cookie, rewritten as functions. */
const typescriptCookie: StoreLibrary = {
  id: 'typescript-cookie',
  name: 'typescript-cookie',
  homepage: 'https://github.com/carhartl/typescript-cookie',
  packages: {
    'typescript-cookie': { writes: ['setCookie($name)', 'Cookies.set($name)'] },
  },
  lifetime: { expires: 'days' },
  attributes: '2',
  defaults: { path: '/' },
}

export default typescriptCookie
