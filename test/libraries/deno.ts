import { deleteCookie, getCookies, setCookie } from 'jsr:@std/http@1.0.0/cookie'
import { setCookie as set } from 'https://deno.land/std@0.200.0/http/cookie.ts'

Deno.serve((request) => {
  const headers = new Headers()
  setCookie(headers, { name: 'a', value: '1', maxAge: 60 }) // expect: cookie - a
  set(headers, { name: 'b', value: '', maxAge: 0 }) // expect: cookie - b deleted
  deleteCookie(headers, 'a')
  return new Response(getCookies(request.headers).a, { headers })
})
