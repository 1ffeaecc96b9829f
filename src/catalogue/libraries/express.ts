import type { StoreLibrary } from '../../model/library.ts'

/** `res.cookie` of Express and of what is built on it. */
const express: StoreLibrary = {
  id: 'express',
  name: 'Express',
  homepage: 'https://expressjs.com/en/api.html#res.cookie',
  packages: {
    express: { writes: [], makes: { App: ['default()', 'default.Router()', 'Router()', 'new default.Router()', 'new Router()'] } },
    connect: { writes: [], makes: { App: ['default()'] } },
    'express-promise-router': { writes: [], makes: { App: ['default()'] } },
  },
  instances: ['Response.cookie($name, *)'],
  makes: {
    App: ['App.route()', 'App.get()', 'App.post()', 'App.put()', 'App.patch()', 'App.delete()', 'App.all()', 'App.use()'],
    Response: ['Response.*()'],
  },
  handlers: [
    { calls: ['App.*()'], gets: [null, 'Response'], types: ['RequestHandler', 'Handler'] },
    { calls: ['App.*()'], gets: [null, null, 'Response'], types: ['ErrorRequestHandler'] },
  ],
  parameters: [
    {
      names: ['res', 'response'],
      is: 'Response',
      beside: ['req', 'request', '_req', '_'],
      shows: ['status', 'json', 'send', 'redirect', 'render', 'sendStatus', 'clearCookie', 'locals', 'end'],
    },
  ],
  lifetime: { expires: null, maxAge: 'milliseconds' },
  attributes: '2',
  onServer: true,
  defaults: { path: '/' },
}

export default express
