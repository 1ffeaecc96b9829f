import type { Service } from '../../model/service.ts'

/** Attribution for audio and video advertising. */
const claritas: Service = {
  id: 'claritas',
  name: 'Claritas',
  provider: 'Claritas',
  category: 'marketing',
  homepage: 'https://claritas.com/',
  policy: 'https://claritas.com/privacy-legal/',
  endpoints: ['trkn.us', '*.trkn.us'],
  stores: [
    { name: 'barometric[cuid]', lifetime: '1 year' },
    { name: 'barometric[idfa]' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default claritas
