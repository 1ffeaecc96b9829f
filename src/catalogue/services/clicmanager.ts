import type { Service } from '../../model/service.ts'

/** Advertising network. */
const clicmanager: Service = {
  id: 'clicmanager',
  name: 'ClicManager',
  provider: 'ClicManager',
  category: 'marketing',
  homepage: 'https://www.clicmanager.fr/',
  policy: 'https://www.clicmanager.fr/infos_legales.php',
  scripts: ['ads.clicmanager.fr'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default clicmanager
