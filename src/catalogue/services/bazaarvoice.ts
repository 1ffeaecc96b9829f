import type { Service } from '../../model/service.ts'

/** Reviews of products, and the pixel that measures them. */
const bazaarvoice: Service = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  provider: 'Bazaarvoice',
  category: 'preferences',
  disputed: 'Databases file its cookies under statistics and marketing.',
  homepage: 'https://www.bazaarvoice.com/',
  policy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  scripts: [
    'apps.bazaarvoice.com',
    'display.ugc.bazaarvoice.com/static',
    'analytics-static.ugc.bazaarvoice.com',
  ],
  endpoints: ['network.bazaarvoice.com'],
  calls: {
    event: ['BV.pixel.trackPageView()', 'BV.pixel.trackTransaction()', 'BV.pixel.trackEvent()'],
  },
  stores: [
    { name: 'BVBRANDID', category: 'statistics', lifetime: '20 years' },
    { name: 'BVBRANDSID', category: 'statistics', lifetime: '20 years' },
    { name: 'BVID', category: 'marketing', lifetime: '365 days' },
    { name: 'BVSID', category: 'marketing', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default bazaarvoice
