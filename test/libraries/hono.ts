import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie, setSignedCookie } from 'hono/cookie'

const app = new Hono()

app.get('/', async (c) => {
  setCookie(c, 'a', '1', { maxAge: 3600 }) // expect: cookie - a
  await setSignedCookie(c, 'b', '1', 'secret') // expect: cookie - b
  deleteCookie(c, 'a')
  c.header('Set-Cookie', 'c=1; Path=/') // expect: cookie - c
  return c.text(getCookie(c, 'a') ?? '')
})
