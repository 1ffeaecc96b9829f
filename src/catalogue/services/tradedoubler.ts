import type { Service } from '../../model/service.ts'

/** Affiliate network. */
const tradedoubler: Service = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  provider: 'Tradedoubler',
  category: 'marketing',
  homepage: 'https://www.tradedoubler.com/',
  policy: 'https://www.tradedoubler.com/en/privacy-policy/',
  scripts: ['swrap.tradedoubler.com/wrap', 'wrap.tradedoubler.com/wrap'],
  endpoints: [
    'tbs.tradedoubler.com/report',
    'tbl.tradedoubler.com/report',
    'impes.tradedoubler.com/imp',
    '*.tradedoubler.com/report',
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default tradedoubler
