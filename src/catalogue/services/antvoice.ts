import type { Service } from '../../model/service.ts'

/** Advertising. */
const antvoice: Service = {
  id: 'antvoice',
  name: 'AntVoice',
  provider: 'AntVoice',
  category: 'marketing',
  homepage: 'https://www.antvoice.com/',
  policy: 'https://www.antvoice.com/fr/privacy-policy/',
  scripts: ['static.avads.net'],
  calls: {
    init: ["avtag('init')"],
  },
  stores: [
    { name: 'antvoice' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default antvoice
