import type { Service } from '../../model/service.ts'

/** Server-side tracking for shops. */
const elevar: Service = {
  id: 'elevar',
  name: 'Elevar',
  provider: 'Elevar',
  category: 'marketing',
  homepage: 'https://getelevar.com/',
  policy: 'https://getelevar.com/privacy-policy/',
  scripts: ['shopify-gtm-suite.getelevar.com'],
  endpoints: ['monitoring.getelevar.com'],
  calls: {
    event: ['ElevarDataLayer.push()', 'ElevarInvalidateContext()'],
  },
  sources: [
    { url: 'https://docs.getelevar.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default elevar
