import type { StoreLibrary } from '../../model/library.ts'

/** Sign-in for Next.js. Unnamed, its session cookie is `next-auth.session-token` or `authjs.session-token`. */
const nextAuth: StoreLibrary = {
  id: 'next-auth',
  name: 'NextAuth.js',
  homepage: 'https://authjs.dev/reference/nextjs',
  packages: {
    'next-auth': {
      writes: [
        { call: 'default()', name: '*auth*.session-token' },
        { call: 'default({ cookies: { *: { name: $name } } })', attributes: '0.cookies.sessionToken.options' },
        { call: 'default(*, *, { cookies: { *: { name: $name } } })', attributes: '2.cookies.sessionToken.options' },
      ],
    },
  },
  lifetime: { maxAge: 'seconds' },
  onServer: true,
  defaults: { secure: null, httpOnly: true, sameSite: 'Lax', path: '/' },
}

export default nextAuth
