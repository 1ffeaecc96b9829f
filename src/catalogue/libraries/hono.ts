import type { StoreLibrary } from '../../model/library.ts'

/** The cookie helpers of Hono. */
const hono: StoreLibrary = {
  id: 'hono',
  name: 'Hono',
  homepage: 'https://hono.dev/docs/helpers/cookie',
  packages: {
    'hono/cookie': {
      writes: [
        'setCookie(*, $name)', { call: 'setSignedCookie(*, $name)', attributes: '4' },
        { call: 'generateCookie($name)', attributes: '2' }, { call: 'generateSignedCookie($name)', attributes: '3' },
      ],
    },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '3',
  onServer: true,
  defaults: { path: '/' },
  impliedBy: { secure: 'prefix', path: 'prefix', domain: 'prefix' },
}

export default hono
