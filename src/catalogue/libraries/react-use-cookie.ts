import type { StoreLibrary } from '../../model/library.ts'

/** A React hook that keeps one cookie. */
const reactUseCookie: StoreLibrary = {
  id: 'react-use-cookie',
  name: 'react-use-cookie',
  homepage: 'https://github.com/tylerwolff/react-use-cookie',
  packages: {
    'react-use-cookie': { writes: [{ call: 'default($name)[1]()', attributes: '1' }, 'setCookie($name)'] },
  },
  lifetime: { days: 'days' },
  attributes: '2',
  defaults: { path: '/' },
  defaultLifetime: { seconds: 604_800 },
  spelled: { secure: 'Secure', sameSite: 'SameSite', capitalised: true },
}

export default reactUseCookie
