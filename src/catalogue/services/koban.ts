import type { Service } from '../../model/service.ts'

/** Tracking of a French CRM. */
const koban: Service = {
  id: 'koban',
  name: 'Koban',
  provider: 'Koban',
  category: 'marketing',
  homepage: 'https://koban.cloud/',
  policy: 'https://koban.cloud/tos',
  calls: {
    init: ["kb('reg')"],
  },
  stores: [
    { name: 'kbntrk' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default koban
