import type { StoreLibrary } from '../../model/library.ts'

/** `ctx.cookies` of Koa, and the package `cookies` behind it. No value is a deletion. */
const koa: StoreLibrary = {
  id: 'koa',
  name: 'Koa',
  homepage: 'https://koajs.com/#ctx-cookies-set-name-value-options-',
  packages: {
    koa: { writes: [], makes: { App: ['new default()', 'default()'] } },
    'koa-router': { writes: [], makes: { App: ['new default()', 'default()', 'new Router()'] } },
    '@koa/router': { writes: [], makes: { App: ['new default()', 'default()', 'new Router()'] } },
    cookies: { writes: [], makes: { Cookies: ['new default()', 'default()'] } },
  },
  instances: [
    { call: 'Context.cookies.set($name)', erasedWithout: '1' },
    { call: 'ParameterizedContext.cookies.set($name)', erasedWithout: '1' },
    { call: 'RouterContext.cookies.set($name)', erasedWithout: '1' },
    { call: 'Cookies.set($name)', erasedWithout: '1' },
  ],
  makes: { App: ['App.get()', 'App.post()', 'App.put()', 'App.patch()', 'App.delete()', 'App.all()', 'App.use()'] },
  handlers: [{ calls: ['App.*()'], gets: ['Context'], types: ['Middleware'] }],
  parameters: [{ names: ['ctx', 'context'], is: 'Context', beside: ['next'] }],
  lifetime: { expires: null, maxAge: 'milliseconds' },
  attributes: '2',
  onServer: true,
  defaults: { secure: null, httpOnly: true, path: '/' },
}

export default koa
