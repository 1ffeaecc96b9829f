import type { StoreLibrary } from '../../model/library.ts'

/** IndexedDB as tables: a database is named where it is made. */
const dexie: StoreLibrary = {
  id: 'dexie',
  name: 'Dexie.js',
  homepage: 'https://dexie.org',
  type: 'indexed-db',
  globals: { writes: ['new Dexie($name)'] },
  packages: {
    dexie: { writes: ['new default($name)', 'new Dexie($name)'] },
  },
}

export default dexie
