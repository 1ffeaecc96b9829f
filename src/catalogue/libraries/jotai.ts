import type { StoreLibrary } from '../../model/library.ts'

/** Atoms of jotai that are kept. */
const jotai: StoreLibrary = {
  id: 'jotai',
  name: 'jotai atomWithStorage',
  homepage: 'https://jotai.org/docs/utilities/storage',
  type: 'local-storage',
  packages: {
    'jotai/utils': { writes: [{ call: 'atomWithStorage($name)', storage: '2' }] },
    'jotai/vanilla/utils': { writes: [{ call: 'atomWithStorage($name)', storage: '2' }] },
  },
}

export default jotai
