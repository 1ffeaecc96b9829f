import type { StoreLibrary } from '../../model/library.ts'

/** Keys and values in IndexedDB. */
const idbKeyval: StoreLibrary = {
  id: 'idb-keyval',
  name: 'idb-keyval',
  homepage: 'https://github.com/jakearchibald/idb-keyval',
  type: 'indexed-db',
  packages: {
    'idb-keyval': { writes: ['set($name, *)', 'update($name, *)', 'setMany([[$name]])', 'createStore($name, *)'] },
  },
}

export default idbKeyval
