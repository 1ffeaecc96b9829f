import type { Service } from '../../model/service.ts'

/** An ad marketplace. */
const buysellads: Service = {
  id: 'buysellads',
  name: 'BuySellAds',
  provider: 'BuySellAds',
  category: 'marketing',
  homepage: 'https://www.buysellads.com/',
  policy: 'https://www.buysellads.com/about/privacy',
  scripts: [
    's1.buysellads.com',
    's2.buysellads.com',
    's3.buysellads.com',
    '*.servedby-buysellads.com/monetization*.js',
    'cdn4.buysellads.net',
  ],
  endpoints: ['srv.buysellads.com'],
  calls: {
    init: ['_bsa.init()'],
    event: ['_bsa.reload()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default buysellads
