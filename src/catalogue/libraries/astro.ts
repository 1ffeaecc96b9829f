import type { StoreLibrary } from '../../model/library.ts'

/** `Astro.cookies` in pages, and `cookies` in the endpoints, actions and middleware of Astro. */
const astro: StoreLibrary = {
  id: 'astro',
  name: 'Astro',
  homepage: 'https://docs.astro.build/en/reference/api-reference/#cookies',
  globals: { writes: ['Astro.cookies.set($name)'] },
  packages: {
    astro: { writes: [] },
    'astro:middleware': { writes: [] },
    'astro:actions': { writes: [] },
  },
  instances: ['APIContext.cookies.set($name)', 'AstroCookies.set($name)', 'ActionAPIContext.cookies.set($name)'],
  handlers: [
    {
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ALL', 'onRequest'],
      types: ['APIRoute', 'MiddlewareHandler'],
      calls: ['defineMiddleware()'],
      gets: ['APIContext'],
    },
    { calls: ['defineAction()'], gets: [null, 'ActionAPIContext'] },
  ],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
}

export default astro
