const Koa = require('koa')
const Router = require('@koa/router')

const app = new Koa()
const router = new Router({ prefix: '/shop' })

app.use(async (ctx, next) => {
  ctx.cookies.set('a', '1', { maxAge: 3600000, httpOnly: false }) // expect: cookie - a
  ctx.cookies.set('b') // expect: cookie - b deleted
  ctx.cookies.set('b', null) // expect: cookie - b deleted
  ctx.cookies.get('a')
  await next()
})
app.use(async ({ cookies }) => cookies.set('c', '1')) // expect: cookie - c
router.get('/', (context) => context.cookies.set('d', '1')).post('/', save) // expect: cookie - d

async function save(context) {
  context.cookies.set('e', '1') // expect: cookie - e
}

const Cookies = require('cookies')
new Cookies(request, response).set('f', '1') // expect: cookie - f
