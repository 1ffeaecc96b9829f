import type { StoreLibrary } from '../../model/library.ts'

/** universal-cookie as a composable of VueUse. */
const vueuseCookies: StoreLibrary = {
  id: 'vueuse-cookies',
  name: 'VueUse useCookies',
  homepage: 'https://vueuse.org/integrations/useCookies/',
  packages: {
    '@vueuse/integrations': { writes: ['useCookies().set($name)', 'createCookies()().set($name)'] },
    '@vueuse/integrations/useCookies': { writes: ['useCookies().set($name)', 'createCookies()().set($name)'] },
  },
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
}

export default vueuseCookies
