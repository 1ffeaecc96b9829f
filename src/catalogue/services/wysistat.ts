import type { Service } from '../../model/service.ts'

/** A French counter. */
const wysistat: Service = {
  id: 'wysistat',
  name: 'Wysistat',
  provider: 'Wysistat',
  category: 'statistics',
  disputed: 'The French authority lets one of its setups run without consent.',
  homepage: 'https://www.wysistat.net/',
  policy: 'https://www.wysistat.net/politique-du-respect-de-la-vie-privee/',
  scripts: ['www.wysistat.com/statistique.js', 'www.wysistat.com/ws.jsa'],
  calls: {
    event: ["_wsq.push(['_wysistat'])"],
  },
  stores: [
    { name: 'Wysistat' },
    { name: 'wysistat' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default wysistat
