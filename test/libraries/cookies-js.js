import Jar from 'cookies-js'

Jar.set('a', '1', { expires: 600 }) // expect: cookie - a
Jar('b', '1').set('c', '1') // expect: cookie - b; cookie - c
Jar('b', undefined) // expect: cookie - b deleted
Cookies('d', '1') // expect: cookie - d
Jar.get('a')
Jar('a')
Jar.expire('a')
