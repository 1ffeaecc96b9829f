import type { StoreLibrary } from '../../model/library.ts'

/** Cookies for Next.js: the context comes first. */
const nookies: StoreLibrary = {
  id: 'nookies',
  name: 'nookies',
  homepage: 'https://github.com/maticzav/nookies',
  packages: {
    nookies: { writes: ['setCookie(*, $name)', 'default.set(*, $name)'] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '3',
}

export default nookies
