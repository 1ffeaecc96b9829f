import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const affilae: Service = {
  id: 'affilae',
  name: 'Affilae',
  provider: 'Affilae',
  category: 'marketing',
  homepage: 'https://affilae.com/',
  policy: 'https://affilae.com/en/privacy-cookie-policy/',
  scripts: ['static.affilae.com'],
  endpoints: ['lb.affilae.com'],
  calls: {
    event: ['AeTracker.sendConversion()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default affilae
