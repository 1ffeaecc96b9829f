import type { Service } from '../../model/service.ts'

/** Adapts pages to the needs of visitors with disabilities. */
const faciliti: Service = {
  id: 'faciliti',
  name: "FACIL'iti",
  provider: "FACIL'iti",
  category: 'preferences',
  homepage: 'https://www.facil-iti.com/',
  policy: 'https://www.facil-iti.com/legal-terms/',
  scripts: ['cdn.facil-iti.app/tags'],
  stores: [
    { name: 'FACIL_ITI' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default faciliti
