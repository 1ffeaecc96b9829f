import type { Service } from '../../model/service.ts'

/** A French counter. */
const compteurFr: Service = {
  id: 'compteur-fr',
  name: 'Compteur.fr',
  provider: 'Compteur.fr',
  category: 'statistics',
  homepage: 'https://www.compteur.fr/',
  policy: 'https://www.compteur.fr/help_privacy_policy.htm',
  scripts: ['server2.compteur.fr'],
  calls: {
    event: ['wtslog7()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default compteurFr
