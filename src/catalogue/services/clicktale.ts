import type { Service } from '../../model/service.ts'

/** Session recordings, merged into Contentsquare. */
const clicktale: Service = {
  id: 'clicktale',
  name: 'Clicktale',
  provider: 'Contentsquare',
  category: 'statistics',
  homepage: 'https://contentsquare.com/',
  policy: 'https://contentsquare.com/privacy-center/',
  scripts: ['cdnssl.clicktale.net', 'cdn.clicktale.net', 's.clicktale.net'],
  endpoints: ['*.clicktale.net'],
  calls: {
    init: ['ClickTale()'],
    event: ['ClickTaleEvent()', 'ClickTaleSetUID()', 'ClickTaleTag()'],
  },
  stores: [
    { name: 'WRBlock', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default clicktale
