import { deleteCookie, setCookie as set, useSession } from 'h3'

export default defineEventHandler(async (event) => {
  setCookie(event, 'a', '1', { maxAge: 60 }) // expect: cookie - a
  set(event, 'b', '1') // expect: cookie - b
  deleteCookie(event, 'a')
  await useSession(event, { password }) // expect: cookie - h3
  await useSession(event, { password, name: 'shop' }) // expect: cookie - shop
  setHeader(event, 'Set-Cookie', 'c=1') // expect: cookie - c
})
