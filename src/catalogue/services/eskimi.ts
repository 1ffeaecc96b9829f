import type { Service } from '../../model/service.ts'

/** Advertising platform. */
const eskimi: Service = {
  id: 'eskimi',
  name: 'Eskimi',
  provider: 'Eskimi',
  category: 'marketing',
  homepage: 'https://www.eskimi.com/',
  policy: 'https://www.eskimi.com/privacy-policy',
  scripts: ['dsp-media.eskimi.com/assets/js/e'],
  endpoints: ['ittpx.eskimi.com', 'dsp-trk.eskimi.com'],
  calls: {
    init: ["esk('init')"],
    event: ["esk('track')"],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default eskimi
