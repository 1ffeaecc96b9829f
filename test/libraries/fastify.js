import Fastify from 'fastify'

const fastify = Fastify({ logger: true })

fastify.get('/', async (request, reply) => {
  reply.setCookie('a', '1', { path: '/', maxAge: 60 }) // expect: cookie - a
  reply.clearCookie('a')
  return request.cookies.a
})
fastify.route({
  method: 'POST',
  url: '/',
  handler(request, answer) {
    answer.cookie('b', '1').send('ok') // expect: cookie - b
  },
})
export default async function routes(instance) {
  instance.post('/login', async (request, reply) => reply.setCookie('c', '1')) // expect: cookie - c
}
