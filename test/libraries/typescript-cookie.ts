import { Cookies, getCookie, removeCookie, setCookie } from 'typescript-cookie'

setCookie('a', 'b', { expires: 7, path: '' }) // expect: cookie - a
Cookies.set('c', 'd') // expect: cookie - c
getCookie('a')
removeCookie('a')
