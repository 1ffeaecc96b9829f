import type { Service } from '../../model/service.ts'

/** Ads, retargeting and conversion tracking. */
const adup: Service = {
  id: 'adup',
  name: 'ADUP Technology',
  provider: 'Axel Springer',
  category: 'marketing',
  homepage: 'https://www.adup-tech.com/',
  policy: 'https://www.adup-tech.com/privacy',
  scripts: ['s.d.adup-tech.com'],
  endpoints: ['d.adup-tech.com'],
  calls: {
    init: ['uAd.embed()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default adup
