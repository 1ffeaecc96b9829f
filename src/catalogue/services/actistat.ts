import type { Service } from '../../model/service.ts'

/** Web analytics, a hosted Umami. */
const actistat: Service = {
  id: 'actistat',
  name: 'ActiSTAT',
  provider: 'Actigraph',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://actigraph.com/actistat',
  policy: 'https://actigraph.com/actistat',
  scripts: ['actistat.fr/umami.js'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default actistat
