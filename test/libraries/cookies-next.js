import { deleteCookie, getCookie, setCookie, useCookiesNext, useSetCookie } from 'cookies-next'
import { setCookie as setInBrowser } from 'cookies-next/client'
import { setCookie as setOnServer } from 'cookies-next/server'
import { cookies } from 'next/headers'

setCookie('a', 1, { maxAge: 60 }) // expect: cookie - a
setCookie('a', '', { maxAge: -1 }) // expect: cookie - a deleted
setInBrowser('b', 1) // expect: cookie - b
await setOnServer('c', 1, { cookies }) // expect: cookie - c

export function useTheme() {
  const set = useSetCookie()
  const { setCookie: setNext } = useCookiesNext()
  set('d', 1) // expect: cookie - d
  setNext('e', 1) // expect: cookie - e
  return getCookie('a')
}

deleteCookie('a')
