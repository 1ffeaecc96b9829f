import type { Service } from '../../model/service.ts'

/** Single ads for designers and developers. */
const carbonAds: Service = {
  id: 'carbon-ads',
  name: 'Carbon Ads',
  provider: 'BuySellAds',
  category: 'marketing',
  disputed: 'It chooses ads by the page and not by the visitor, and stores nothing in the browser.',
  homepage: 'https://www.carbonads.net/',
  policy: 'https://www.buysellads.com/about/privacy',
  scripts: ['cdn.carbonads.com/carbon.js'],
  endpoints: ['srv.carbonads.net'],
  calls: {
    event: ['_carbonads.refresh()', '_carbonads.reload()'],
  },
  frameworkOptions: { nuxt: ['scripts.registry.carbonAds'] },
  sources: [
    { url: 'https://github.com/nuxt/scripts', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default carbonAds
