import type { Service } from '../../model/service.ts'

/** Advertising. */
const piximedia: Service = {
  id: 'piximedia',
  name: 'Piximedia',
  provider: 'Piximedia',
  category: 'marketing',
  homepage: 'https://www.piximedia.com/',
  policy: 'https://piximedia.com/privacy/',
  scripts: ['ad.piximedia.com/tools/activity'],
  endpoints: ['*.piximedia.com'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default piximedia
