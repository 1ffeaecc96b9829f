import type { StoreLibrary } from '../../model/library.ts'

/** Cookies as a class, for browsers and servers. */
const universalCookie: StoreLibrary = {
  id: 'universal-cookie',
  name: 'universal-cookie',
  homepage: 'https://github.com/bendotcodes/cookies',
  packages: {
    'universal-cookie': { writes: [], makes: { default: ['new default()'] } },
  },
  instances: ['default.set($name)'],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  configuredBy: { new: '1' },
}

export default universalCookie
