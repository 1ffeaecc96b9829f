import type { Service } from '../../model/service.ts'

/** Recruitment advertising. */
const goldenBees: Service = {
  id: 'golden-bees',
  name: 'Golden Bees',
  provider: 'Golden Bees',
  category: 'marketing',
  homepage: 'https://www.goldenbees.fr/',
  policy: 'https://www.goldenbees.fr/politique-confidentialite',
  scripts: ['cdn.goldenbees.fr', 'static.goldenbees.fr'],
  calls: {
    init: ['GbTagBuilder.build()'],
    event: ['GbTagBuilder.build().fire()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default goldenBees
