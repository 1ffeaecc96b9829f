import type { LibraryDefaults, StoreLibrary } from '../../model/library.ts'

/** Version 4 takes what is given of a cookie instead of its own, version 5 besides. */
const open: LibraryDefaults = { secure: null, httpOnly: null, partitioned: null, sameSite: null, path: null, domain: null }

/** Sign-in for Next.js. Unnamed, its session cookie is `next-auth.session-token` or `authjs.session-token`. */
const nextAuth: StoreLibrary = {
  id: 'next-auth',
  name: 'NextAuth.js',
  homepage: 'https://authjs.dev/reference/nextjs',
  packages: {
    'next-auth': {
      writes: [
        { call: 'default()', name: '*auth*.session-token', keptBy: '0.session' },
        { call: 'default({ cookies: { *: { name: $name } } })', defaults: open, defaultLifetime: null },
        { call: 'default(*, *, { cookies: { *: { name: $name } } })', defaults: open, defaultLifetime: null },
      ],
    },
  },
  lifetime: { maxAge: 'seconds' },
  onServer: true,
  defaults: { secure: null, httpOnly: true, sameSite: 'Lax', path: '/' },
  defaultLifetime: { seconds: 2_592_000 },
}

export default nextAuth
