import type { Service } from '../../model/service.ts'

/** Local advertising. */
const skaze: Service = {
  id: 'skaze',
  name: 'Skaze',
  provider: 'Skaze',
  category: 'marketing',
  homepage: 'https://www.skaze.com/',
  policy: 'https://www.skaze.com/fr/politique/politique-de-confidentialite/',
  scripts: ['events.sk.ht'],
  calls: {
    init: ['skaze.init()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default skaze
