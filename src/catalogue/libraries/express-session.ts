import type { StoreLibrary } from '../../model/library.ts'

/** Sessions of Express. Unnamed, the cookie is `connect.sid`. */
const expressSession: StoreLibrary = {
  id: 'express-session',
  name: 'express-session',
  homepage: 'https://github.com/expressjs/session',
  packages: {
    'express-session': { writes: [{ call: 'default()', named: '0.name', name: 'connect.sid' }] },
  },
  lifetime: { expires: null, maxAge: 'milliseconds' },
  attributes: '0.cookie',
  onServer: true,
  defaults: { httpOnly: true, path: '/' },
}

export default expressSession
