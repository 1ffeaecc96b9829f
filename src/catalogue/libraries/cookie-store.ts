import type { StoreLibrary } from '../../model/library.ts'

/** The browser's own asynchronous interface to cookies. */
const cookieStore: StoreLibrary = {
  id: 'cookie-store',
  name: 'Cookie Store API',
  homepage: 'https://developer.mozilla.org/docs/Web/API/CookieStore',
  globals: {
    writes: ['cookieStore.set($name)', { call: 'cookieStore.set({ name: $name })', attributes: '0' }],
  },
  lifetime: { expires: 'milliseconds since 1970' },
  defaults: { secure: true, sameSite: 'Strict', path: '/' },
}

export default cookieStore
