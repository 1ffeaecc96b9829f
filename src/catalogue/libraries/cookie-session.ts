import type { StoreLibrary } from '../../model/library.ts'

/** Sessions that are kept in the cookie itself. Unnamed, it is `session`. */
const cookieSession: StoreLibrary = {
  id: 'cookie-session',
  name: 'cookie-session',
  homepage: 'https://github.com/expressjs/cookie-session',
  packages: {
    'cookie-session': { writes: [{ call: 'default()', named: '0.name', name: 'session' }] },
  },
  lifetime: { expires: null, maxAge: 'milliseconds' },
  attributes: '0',
  onServer: true,
  defaults: { secure: null, httpOnly: true, path: '/' },
}

export default cookieSession
