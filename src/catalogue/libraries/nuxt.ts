import type { StoreLibrary } from '../../model/library.ts'

/** A cookie as a reactive value; Nuxt imports the composable by itself. */
const nuxt: StoreLibrary = {
  id: 'nuxt',
  name: 'Nuxt useCookie',
  homepage: 'https://nuxt.com/docs/api/composables/use-cookie',
  globals: { writes: ['useCookie($name)'] },
  packages: {
    '#app': { writes: ['useCookie($name)'] },
    '#imports': { writes: ['useCookie($name)'] },
    'nuxt/app': { writes: ['useCookie($name)'] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '1',
  defaults: { path: '/' },
}

export default nuxt
