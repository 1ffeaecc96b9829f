import type { StoreLibrary } from '../../model/library.ts'

/** React hooks that keep their state, one of them in a cookie. */
const reactUse: StoreLibrary = {
  id: 'react-use',
  name: 'react-use',
  homepage: 'https://github.com/streamich/react-use',
  type: 'local-storage',
  packages: {
    'react-use': {
      writes: [
        'useLocalStorage($name)', { call: 'useSessionStorage($name)', type: 'session-storage' },
        { call: 'useCookie($name)[1]()', type: 'cookie', attributes: '1' },
      ],
    },
    'react-use/lib/useLocalStorage': { writes: ['default($name)'] },
    'react-use/lib/useSessionStorage': { writes: [{ call: 'default($name)', type: 'session-storage' }] },
    'react-use/lib/useCookie': { writes: [{ call: 'default($name)[1]()', type: 'cookie', attributes: '1' }] },
  },
  lifetime: { expires: 'days' },
  defaults: { path: '/' },
}

export default reactUse
