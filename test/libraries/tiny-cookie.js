import { cookie, get, remove, set, setCookie, setRaw } from 'tiny-cookie'

set('a', 1, { expires: 7 }) // expect: cookie - a
setCookie('b', 1) // expect: cookie - b
setRaw('c', 1) // expect: cookie - c
cookie('d', 1) // expect: cookie - d
cookie('d')
get('a')
remove('a')
