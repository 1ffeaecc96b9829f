import type { StoreLibrary } from '../../model/library.ts'

/** localStorage in every browser there ever was. */
const storeJs: StoreLibrary = {
  id: 'store-js',
  name: 'store.js',
  homepage: 'https://github.com/marcuswestin/store.js',
  type: 'local-storage',
  packages: {
    store: { writes: ['default.set($name)'] },
  },
}

export default storeJs
