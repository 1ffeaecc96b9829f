import type { LibraryWrites, StoreLibrary } from '../../model/library.ts'

const stores: LibraryWrites = {
  writes: [
    'defineStore($name, { persist: true })',
    'defineStore($name, *, { persist: true })',
    'defineStore({ id: $name, persist: true })',
    { call: 'defineStore($name, { persist: {} })', storage: '1.persist.storage' },
    { call: 'defineStore($name, *, { persist: {} })', storage: '2.persist.storage' },
    { call: 'defineStore(*, { persist: { key: $name } })', storage: '1.persist.storage' },
    { call: 'defineStore(*, *, { persist: { key: $name } })', storage: '2.persist.storage' },
  ],
  sign: 'persist',
}

/** Stores of Pinia that a plugin keeps, under their id unless they name a key. */
const piniaPersistedstate: StoreLibrary = {
  id: 'pinia-persistedstate',
  name: 'pinia-plugin-persistedstate',
  homepage: 'https://prazdevs.github.io/pinia-plugin-persistedstate/',
  type: 'local-storage',
  globals: stores,
  packages: { pinia: stores },
}

export default piniaPersistedstate
