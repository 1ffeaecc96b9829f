import type { StoreLibrary } from '../../model/library.ts'

/** Reactive values of VueUse that are kept. */
const vueuseStorage: StoreLibrary = {
  id: 'vueuse-storage',
  name: 'VueUse useStorage',
  homepage: 'https://vueuse.org/core/useStorage/',
  type: 'local-storage',
  packages: {
    '@vueuse/core': {
      writes: [
        { call: 'useStorage($name)', storage: '2' }, { call: 'useStorageAsync($name)', storage: '2' }, 'useLocalStorage($name)',
        { call: 'useSessionStorage($name)', type: 'session-storage' },
      ],
    },
    '@vueuse/nuxt': { writes: [{ call: 'useStorage($name)', storage: '2' }] },
  },
}

export default vueuseStorage
