import type { StoreLibrary } from '../../model/library.ts'

/** State that the middleware `persist` keeps. */
const zustand: StoreLibrary = {
  id: 'zustand',
  name: 'zustand persist',
  homepage: 'https://zustand.docs.pmnd.rs/middlewares/persist',
  type: 'local-storage',
  packages: {
    'zustand/middleware': { writes: [{ call: 'persist(*, { name: $name })', storage: '1.storage' }] },
  },
}

export default zustand
