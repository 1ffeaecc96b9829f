import type { Service } from '../../model/service.ts'

/** Share buttons. */
const addtoany: Service = {
  id: 'addtoany',
  name: 'AddToAny',
  provider: 'AddToAny',
  category: 'preferences',
  disputed: 'The buttons lead to social networks, so some file it as marketing.',
  homepage: 'https://www.addtoany.com/',
  policy: 'https://www.addtoany.com/privacy',
  scripts: ['static.addtoany.com/menu'],
  calls: {
    event: ['a2a.init_all()', "a2a.init('page')"],
  },
  sources: [
    { url: 'https://www.addtoany.com/buttons/customize/', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default addtoany
