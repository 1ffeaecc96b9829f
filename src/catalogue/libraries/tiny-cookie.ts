import type { StoreLibrary } from '../../model/library.ts'

/** A small cookie library with several names for the same. */
const tinyCookie: StoreLibrary = {
  id: 'tiny-cookie',
  name: 'tiny-cookie',
  homepage: 'https://github.com/Alex1990/tiny-cookie',
  packages: {
    'tiny-cookie': { writes: ['set($name)', 'setRaw($name)', 'setCookie($name)', 'setRawCookie($name)', 'cookie($name, *)'] },
  },
  lifetime: { expires: 'days', 'max-age': 'seconds' },
  attributes: '2',
  defaults: { path: '/' },
  durationSuffixes: { Y: 31_536_000, M: 2_628_000, D: 86_400, h: 3600, m: 60, s: 1 },
}

export default tinyCookie
