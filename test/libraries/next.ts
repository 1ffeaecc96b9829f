import { cookies } from 'next/headers'
import { NextResponse, type NextRequest } from 'next/server'

const VISITOR = 'visitor'

export async function save() {
  const jar = await cookies()
  jar.set('a', '1', { maxAge: 60 * 60 }) // expect: cookie - a
  jar.set({ name: 'b', value: '1' }) // expect: cookie - b
  jar.delete('a');
  (await cookies()).set('c', '1') // expect: cookie - c
  cookies().set('d', '1') // expect: cookie - d
  return jar.get('a')
}

export function middleware(request: NextRequest) {
  let response = NextResponse.next({ request })
  if (request.nextUrl.pathname === '/') response = NextResponse.redirect(new URL('/de', request.url))
  request.cookies.set('forwarded', '1')
  response.cookies.set(VISITOR, '1') // expect: cookie - visitor
  response.cookies.set({ name: 'e', value: '', maxAge: 0 }) // expect: cookie - e deleted
  mark(response)
  return response
}

function mark(answer: NextResponse) {
  answer.cookies.set('marked', '1') // expect: cookie - marked
}
