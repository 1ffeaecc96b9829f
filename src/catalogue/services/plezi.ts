import type { Service } from '../../model/service.ts'

/** Marketing automation. */
const plezi: Service = {
  id: 'plezi',
  name: 'Plezi',
  provider: 'Plezi',
  category: 'marketing',
  homepage: 'https://www.plezi.co/',
  policy: 'https://www.plezi.co/fr/mentions-legales/',
  scripts: ['brain.plezi.co/api/v1/analytics', 'app.plezi.co/scripts'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default plezi
