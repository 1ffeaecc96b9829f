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
  defaults: { partitioned: null, sameSite: null, path: '/' },
  defaultLifetime: { seconds: 86_400 },
  specialLifetimes: { '0': 'session', '-1': 'persistent' },
  durationSuffixes: { y: 31_104_000, m: 2_592_000, d: 86_400, h: 3600, min: 60, s: 1 },
}

export default vue3Cookies
