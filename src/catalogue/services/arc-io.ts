import type { Service } from '../../model/service.ts'

/** A widget that rented out the bandwidth of visitors, closed. */
const arcIo: Service = {
  id: 'arc-io',
  name: 'Arc',
  provider: 'Arc',
  category: 'marketing',
  homepage: 'https://arc.io/',
  policy: 'https://arc.io/about',
  scripts: ['arc.io/widget.min.js'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default arcIo
