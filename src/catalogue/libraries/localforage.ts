import type { StoreLibrary } from '../../model/library.ts'

/** Keys and values in IndexedDB, with a fallback. */
const localforage: StoreLibrary = {
  id: 'localforage',
  name: 'localForage',
  homepage: 'https://github.com/localForage/localForage',
  type: 'indexed-db',
  globals: { writes: ['localforage.setItem($name)'], makes: { LocalForage: ['localforage.createInstance()'] } },
  packages: {
    localforage: { writes: ['default.setItem($name)', 'setItem($name)'], makes: { LocalForage: ['default.createInstance()', 'createInstance()'] } },
  },
  instances: ['LocalForage.setItem($name)'],
}

export default localforage
