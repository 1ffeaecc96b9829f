import type { StoreLibrary } from '../../model/library.ts'

/** Cookies of Next.js: in server components and actions, and on a response. */
const next: StoreLibrary = {
  id: 'next',
  name: 'Next.js',
  homepage: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  packages: {
    'next/headers': {
      writes: ['cookies().set($name)', { call: 'cookies().set({ name: $name })', attributes: '0' }],
    },
    'next/server': { writes: [], makes: { NextResponse: ['NextResponse.*()', 'new NextResponse()'] } },
  },
  instances: [
    'NextResponse.cookies.set($name)', { call: 'NextResponse.cookies.set({ name: $name })', attributes: '0' },
    'ResponseCookies.set($name)', { call: 'ResponseCookies.set({ name: $name })', attributes: '0' },
  ],
  // What these get is the request: writing to its cookies changes what the server sees, and nothing in the browser.
  handlers: [{ exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'middleware', 'proxy'], gets: [null] }],
  lifetime: { expires: 'milliseconds since 1970', maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
  defaults: { path: '/' },
}

export default next
