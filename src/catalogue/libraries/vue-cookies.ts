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
  defaults: { sameSite: null, path: '/' },
  defaultLifetime: { seconds: 86_400 },
  specialLifetimes: { '0': 'session', '-1': 'persistent', null: 'session' },
  durationSuffixes: { y: 31_104_000, m: 2_592_000, d: 86_400, h: 3600, min: 60, s: 1 },
}

export default vueCookies
