import type { Service } from '../../model/service.ts'

/** Advertising measurement and audience data. */
const weborama: Service = {
  id: 'weborama',
  name: 'Weborama',
  provider: 'Weborama',
  category: 'marketing',
  homepage: 'https://weborama.com/',
  policy: 'https://weborama.com/en/privacy-policy/',
  scripts: ['cstatic.weborama.fr'],
  endpoints: ['*.solution.weborama.fr', '*.weborama.com/collect'],
  stores: [
    { name: 'AFFICHE_W', lifetime: '3 months' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default weborama
