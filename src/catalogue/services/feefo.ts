import type { Service } from '../../model/service.ts'

/** Review widgets. */
const feefo: Service = {
  id: 'feefo',
  name: 'Feefo',
  provider: 'Feefo',
  category: 'preferences',
  homepage: 'https://www.feefo.com/',
  policy: 'https://www.feefo.com/en/business/privacy-policy',
  scripts: ['api.feefo.com/api/javascript', 'www.feefo.com/reviewjs'],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default feefo
