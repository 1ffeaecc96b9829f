import type { StoreLibrary } from '../../model/library.ts'

/** `cookie` in the handlers of Elysia: a member for each cookie. */
const elysia: StoreLibrary = {
  id: 'elysia',
  name: 'Elysia',
  homepage: 'https://elysiajs.com/patterns/cookie',
  packages: {
    elysia: { writes: [], makes: { App: ['new default()', 'new Elysia()'] } },
  },
  instances: ['Context.cookie.$name.value', 'Context.cookie.$name.set()', 'Context.cookie.$name.update()'],
  makes: { App: ['App.*()'] },
  handlers: [{ calls: ['App.*()'], gets: ['Context'] }],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '0',
  onServer: true,
  defaults: { path: '/' },
  configuredBy: { new: '0.cookie' },
}

export default elysia
