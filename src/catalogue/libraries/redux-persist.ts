import type { StoreLibrary } from '../../model/library.ts'

/** State of Redux, kept under `persist:` and its key. */
const reduxPersist: StoreLibrary = {
  id: 'redux-persist',
  name: 'redux-persist',
  homepage: 'https://github.com/rt2zz/redux-persist',
  type: 'local-storage',
  packages: {
    'redux-persist': {
      writes: [
        { call: 'persistReducer()', named: '0.key', prefix: 'persist:', storage: '0.storage' },
        { call: 'persistCombineReducers()', named: '0.key', prefix: 'persist:', storage: '0.storage' },
      ],
    },
  },
}

export default reduxPersist
