import type { StoreLibrary } from '../../model/library.ts'

/** universal-cookie for React: a hook, a class and a higher-order component. */
const reactCookie: StoreLibrary = {
  id: 'react-cookie',
  name: 'react-cookie',
  homepage: 'https://github.com/bendotcodes/cookies',
  packages: {
    'react-cookie': { writes: ['useCookies()[1]($name)'], makes: { Cookies: ['new Cookies()'] } },
  },
  instances: ['Cookies.set($name)', 'ReactCookieProps.cookies.set($name)'],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  // `CookiesProvider` may give a path for all.
  defaults: { path: null },
  configuredBy: { new: '1' },
}

export default reactCookie
