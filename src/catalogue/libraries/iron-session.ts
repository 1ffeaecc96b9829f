import type { StoreLibrary } from '../../model/library.ts'

/** Sealed sessions in a cookie, for any server. */
const ironSession: StoreLibrary = {
  id: 'iron-session',
  name: 'iron-session',
  homepage: 'https://github.com/vvo/iron-session',
  packages: {
    'iron-session': {
      writes: [
        { call: 'getIronSession(*, { cookieName: $name })', attributes: '1.cookieOptions' },
        { call: 'getIronSession(*, *, { cookieName: $name })', attributes: '2.cookieOptions' },
      ],
    },
    'iron-session/next': {
      writes: [
        { call: 'withIronSessionApiRoute(*, { cookieName: $name })', attributes: '1.cookieOptions' },
        { call: 'withIronSessionSsr(*, { cookieName: $name })', attributes: '1.cookieOptions' },
      ],
    },
    'iron-session/edge': {
      writes: [{ call: 'getIronSession(*, *, { cookieName: $name })', attributes: '2.cookieOptions' }],
    },
  },
  lifetime: { maxAge: 'seconds' },
  onServer: true,
  defaults: { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' },
  defaultLifetime: { seconds: 1_209_540 },
}

export default ironSession
