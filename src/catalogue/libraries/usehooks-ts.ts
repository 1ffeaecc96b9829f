import type { StoreLibrary } from '../../model/library.ts'

/** React hooks that keep their state. */
const usehooksTs: StoreLibrary = {
  id: 'usehooks-ts',
  name: 'usehooks-ts',
  homepage: 'https://usehooks-ts.com/react-hook/use-local-storage',
  type: 'local-storage',
  packages: {
    'usehooks-ts': { writes: ['useLocalStorage($name)', { call: 'useSessionStorage($name)', type: 'session-storage' }] },
  },
}

export default usehooksTs
