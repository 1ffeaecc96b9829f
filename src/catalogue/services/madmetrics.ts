import type { Service } from '../../model/service.ts'

/** Measurement of advertising. */
const madmetrics: Service = {
  id: 'madmetrics',
  name: 'MadMetrics',
  provider: 'Keyade',
  category: 'marketing',
  homepage: 'https://www.keyade.com/',
  policy: 'https://www.keyade.com/fr/politique-de-confidentialite/',
  scripts: ['static.madmetrics.com'],
  calls: {
    init: ['new KaTracker()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default madmetrics
