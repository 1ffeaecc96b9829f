import type { StoreLibrary } from '../../model/library.ts'

/** Cookies for Next.js on both sides. */
const cookiesNext: StoreLibrary = {
  id: 'cookies-next',
  name: 'cookies-next',
  homepage: 'https://github.com/andreizanik/cookies-next',
  packages: {
    'cookies-next': {
      writes: [
        'setCookie($name)', 'setCookies($name)', 'useSetCookie()($name)', 'useReactiveSetCookie()($name)',
        'useCookiesNext().setCookie($name)', 'useReactiveCookiesNext().setCookie($name)',
      ],
    },
    'cookies-next/client': {
      writes: [
        'setCookie($name)', 'useSetCookie()($name)', 'useReactiveSetCookie()($name)',
        'useCookiesNext().setCookie($name)', 'useReactiveCookiesNext().setCookie($name)',
      ],
    },
    'cookies-next/server': { writes: ['setCookie($name)'] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  defaults: { path: '/' },
}

export default cookiesNext
