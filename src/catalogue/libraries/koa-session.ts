import type { StoreLibrary } from '../../model/library.ts'

/** Sessions of Koa. Unnamed, the cookie is `koa.sess`. */
const koaSession: StoreLibrary = {
  id: 'koa-session',
  name: 'koa-session',
  homepage: 'https://github.com/koajs/session',
  packages: {
    'koa-session': {
      writes: [
        { call: 'default()', named: '0.key', name: 'koa.sess' },
        { call: 'createSession()', named: '0.key', name: 'koa.sess' },
      ],
    },
  },
  lifetime: { maxAge: 'milliseconds' },
  attributes: '0',
  onServer: true,
  defaults: { secure: null, httpOnly: true, path: '/' },
  defaultLifetime: { seconds: 86_400 },
  specialLifetimes: { '0': { seconds: 86_400 } },
}

export default koaSession
