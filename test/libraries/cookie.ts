import * as cookie from 'cookie'
import { parse, serialize } from 'cookie'
import { serialize as write } from 'cookie-es'

response.setHeader('Set-Cookie', cookie.serialize('a', '1', { maxAge: 60 })) // expect: cookie - a
response.setHeader('Set-Cookie', [serialize('b', '1'), write('c', '', { maxAge: -1 })]) // expect: cookie - b; cookie - c deleted
response.appendHeader('Set-Cookie', theme('dark'))

function theme(value: string) {
  if (value === 'system') return serialize('theme', '', { maxAge: -1 }) // expect: cookie - theme deleted
  return serialize('theme', value) // expect: cookie - theme
}

parse(request.headers.cookie ?? '')
