import type { StoreLibrary } from '../../model/library.ts'

/** `reply.setCookie` of `@fastify/cookie`. */
const fastify: StoreLibrary = {
  id: 'fastify',
  name: '@fastify/cookie',
  homepage: 'https://github.com/fastify/fastify-cookie',
  packages: {
    fastify: { writes: [], makes: { FastifyInstance: ['default()', 'fastify()'] } },
    '@fastify/cookie': { writes: ['serialize($name)', 'default.serialize($name)'] },
  },
  instances: ['FastifyReply.setCookie($name)', 'FastifyReply.cookie($name)'],
  makes: {
    FastifyInstance: ['FastifyInstance.get()', 'FastifyInstance.post()', 'FastifyInstance.register()'],
    FastifyReply: ['FastifyReply.*()'],
  },
  handlers: [
    { calls: ['FastifyInstance.*()'], gets: [null, 'FastifyReply'], types: ['RouteHandlerMethod', 'RouteHandler'] },
  ],
  parameters: [{ names: ['reply'], is: 'FastifyReply', beside: ['req', 'request', '_req', '_request'] }],
  lifetime: { expires: 'milliseconds since 1970', maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
  // Newer versions write `SameSite=Lax`, and the plugin's `parseOptions` may give a path.
  defaults: { sameSite: null, path: null },
}

export default fastify
