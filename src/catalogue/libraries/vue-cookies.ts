import type { StoreLibrary } from '../../model/library.ts'

/** Cookies for Vue, as a plugin and as a module. `0` is a session, `-1` is for ever. */
const vueCookies: StoreLibrary = {
  id: 'vue-cookies',
  name: 'vue-cookies',
  homepage: 'https://github.com/cmp-cc/vue-cookies',
  globals: {
    writes: ['$cookies.set($name)', 'VueCookies.set($name)'],
  },
  packages: {
    'vue-cookies': { writes: ['default.set($name)', 'default.VueCookies.set($name)'] },
  },
  instances: ['VueCookies.set($name)'],
  components: { $cookies: 'VueCookies' },
  lifetime: { expires: 'seconds' },
  attributes: { from: 2, names: ['expires', 'path', 'domain', 'secure', 'sameSite', 'partitioned'] },
}

export default vueCookies
