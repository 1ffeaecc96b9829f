import type { LibraryWrite, StoreLibrary } from '../../model/library.ts'

/** Leaves what was said of the cookie before as it is. */
const update: LibraryWrite = {
  call: 'Context.cookie.$name.update()',
  defaults: { secure: null, httpOnly: null, partitioned: null, sameSite: null, path: null, domain: null },
  defaultLifetime: null,
}

/** `cookie` in the handlers of Elysia: a member for each cookie. */
const elysia: StoreLibrary = {
  id: 'elysia',
  name: 'Elysia',
  homepage: 'https://elysiajs.com/patterns/cookie',
  packages: {
    elysia: { writes: [], makes: { App: ['new default()', 'new Elysia()'] } },
  },
  instances: ['Context.cookie.$name.value', 'Context.cookie.$name.set()', update],
  makes: { App: ['App.*()'] },
  handlers: [{ calls: ['App.*()'], gets: ['Context'] }],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '0',
  onServer: true,
  defaults: { path: '/' },
  configuredBy: { new: '0.cookie' },
}

export default elysia
