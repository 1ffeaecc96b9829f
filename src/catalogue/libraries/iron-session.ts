import type { StoreLibrary } from '../../model/library.ts'

/** Sealed sessions in a cookie, for any server. */
const ironSession: StoreLibrary = {
  id: 'iron-session',
  name: 'iron-session',
  homepage: 'https://github.com/vvo/iron-session',
  packages: {
    'iron-session': {
      writes: [
        { call: 'getIronSession(*, { cookieName: $name })', attributes: '1.cookieOptions', keptBy: '1' },
        { call: 'getIronSession(*, *, { cookieName: $name })', attributes: '2.cookieOptions', keptBy: '2' },
      ],
    },
    'iron-session/next': {
      writes: [
        { call: 'withIronSessionApiRoute(*, { cookieName: $name })', attributes: '1.cookieOptions', keptBy: '1' },
        { call: 'withIronSessionSsr(*, { cookieName: $name })', attributes: '1.cookieOptions', keptBy: '1' },
      ],
    },
    'iron-session/edge': {
      writes: [{ call: 'getIronSession(*, *, { cookieName: $name })', attributes: '2.cookieOptions', keptBy: '2' }],
    },
  },
  lifetime: { maxAge: 'seconds', ttl: 'seconds' },
  onServer: true,
  defaults: { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' },
  defaultLifetime: { seconds: 1_209_540 },
  specialLifetimes: { '0': { seconds: 2_147_483_647 }, undefined: 'session' },
}

export default ironSession
