import type { StoreLibrary } from '../../model/library.ts'

/** vue-cookies as a composable of Vue 3. `0` is a session, `-1` is for ever. */
const vue3Cookies: StoreLibrary = {
  id: 'vue3-cookies',
  name: 'vue3-cookies',
  homepage: 'https://github.com/KanHarI/vue3-cookies',
  packages: {
    'vue3-cookies': { writes: ['useCookies().cookies.set($name)'] },
  },
  lifetime: { expires: 'seconds' },
  attributes: { from: 2, names: ['expires', 'path', 'domain', 'secure', 'sameSite'] },
}

export default vue3Cookies
