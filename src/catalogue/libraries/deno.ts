import type { StoreLibrary } from '../../model/library.ts'

/** Cookies of the Deno standard library: on the headers of a response. */
const deno: StoreLibrary = {
  id: 'deno',
  name: 'Deno std/http',
  homepage: 'https://jsr.io/@std/http/doc/cookie',
  packages: {
    '@std/http': { writes: ['setCookie(*, { name: $name })'] },
    '@std/http/cookie': { writes: ['setCookie(*, { name: $name })'] },
    'https://deno.land/std/http/cookie.ts': { writes: ['setCookie(*, { name: $name })'] },
    '$std/http/cookie.ts': { writes: ['setCookie(*, { name: $name })'] },
  },
  lifetime: { expires: 'milliseconds since 1970', maxAge: 'seconds' },
  attributes: '1',
  onServer: true,
  spelled: { capitalised: true },
}

export default deno
