import type { LibraryWrites, StoreLibrary } from '../../model/library.ts'

const server: LibraryWrites = {
  writes: [
    { call: 'createCookie($name)', attributes: '1' },
    { call: 'createCookieSessionStorage()', named: '0.cookie.name', name: '__session' },
    { call: 'createSessionStorage()', named: '0.cookie.name', name: '__session' },
    { call: 'createMemorySessionStorage()', named: '0.cookie.name', name: '__session' },
    { call: 'createFileSessionStorage()', named: '0.cookie.name', name: '__session' },
    { call: 'createWorkersKVSessionStorage()', named: '0.cookie.name', name: '__session' },
    { call: 'createArcTableSessionStorage()', named: '0.cookie.name', name: '__session' },
  ],
}

/** Cookies and session storages of Remix and React Router: the cookie is named where it is made. */
const remix: StoreLibrary = {
  id: 'remix',
  name: 'React Router and Remix',
  homepage: 'https://reactrouter.com/explanation/sessions-and-cookies',
  packages: {
    '@react-router/architect': server,
    '@react-router/cloudflare': server,
    '@react-router/node': server,
    '@remix-run/architect': server,
    '@remix-run/cloudflare': server,
    '@remix-run/cloudflare-pages': server,
    '@remix-run/deno': server,
    '@remix-run/node': server,
    '@remix-run/server-runtime': server,
    'react-router': server,
  },
  givesText: true,
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '0.cookie',
  onServer: true,
  defaults: { sameSite: 'Lax', path: '/' },
}

export default remix
