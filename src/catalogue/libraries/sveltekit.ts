import type { StoreLibrary } from '../../model/library.ts'

/** `cookies` in the load functions, actions, endpoints and hooks of SvelteKit. */
const sveltekit: StoreLibrary = {
  id: 'sveltekit',
  name: 'SvelteKit',
  homepage: 'https://svelte.dev/docs/kit/@sveltejs-kit#Cookies',
  packages: {
    '@sveltejs/kit': { writes: [] },
    '@sveltejs/kit/hooks': { writes: [] },
    './$types': { writes: [] },
  },
  instances: [
    'Cookies.set($name)', 'RequestEvent.cookies.set($name)', 'ServerLoadEvent.cookies.set($name)',
    'HandleInput.event.cookies.set($name)',
  ],
  handlers: [
    {
      exports: ['load', 'actions', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'],
      types: ['ServerLoad', 'PageServerLoad', 'LayoutServerLoad', 'RequestHandler', 'Action'],
      gets: ['RequestEvent'],
    },
    { exports: ['handle'], types: ['Handle'], gets: ['HandleInput'] },
  ],
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
  defaults: { secure: true, httpOnly: true, sameSite: 'Lax', path: null },
}

export default sveltekit
