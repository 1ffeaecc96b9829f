import type { StoreLibrary } from '../../model/library.ts'

/** localStorage and sessionStorage with objects for values. */
const store2: StoreLibrary = {
  id: 'store2',
  name: 'store2',
  homepage: 'https://github.com/nbubna/store',
  type: 'local-storage',
  packages: {
    store2: {
      writes: [
        'default($name, *)', 'default.set($name)', 'default.add($name)', 'default.local($name, *)', 'default.local.set($name)',
        { call: 'default.session($name, *)', type: 'session-storage' },
        { call: 'default.session.set($name)', type: 'session-storage' },
      ],
    },
  },
}

export default store2
