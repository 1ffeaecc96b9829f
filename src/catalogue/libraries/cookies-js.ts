import type { StoreLibrary } from '../../model/library.ts'

/** The library of the global `Cookies` before js-cookie; it is a function too. */
const cookiesJs: StoreLibrary = {
  id: 'cookies-js',
  name: 'cookies-js',
  homepage: 'https://github.com/ScottHamper/Cookies',
  globals: {
    writes: [{ call: 'Cookies($name, *)', erasedWithout: '1' }],
  },
  packages: {
    'cookies-js': {
      writes: [
        { call: 'default.set($name)', erasedWithout: '1' },
        { call: 'default($name, *)', erasedWithout: '1' },
      ],
      same: ['default($name, *)', 'default.set()', 'default.expire()'],
    },
  },
  lifetime: { expires: 'seconds' },
  attributes: '2',
  defaults: { partitioned: null, sameSite: null, path: null },
}

export default cookiesJs
