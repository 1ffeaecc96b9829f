import type { StoreLibrary } from '../../model/library.ts'

/** IndexedDB with promises: a database is named where it is opened. */
const idb: StoreLibrary = {
  id: 'idb',
  name: 'idb',
  homepage: 'https://github.com/jakearchibald/idb',
  type: 'indexed-db',
  packages: {
    idb: { writes: ['openDB($name)'] },
  },
}

export default idb
