import type { Service } from '../../model/service.ts'

/** Ad server. */
const adition: Service = {
  id: 'adition',
  name: 'ADITION',
  provider: 'Virtual Minds',
  category: 'marketing',
  homepage: 'https://www.adition.com/',
  policy: 'https://www.adition.com/en/privacy-policy-technology/',
  scripts: ['imagesrv.adition.com/js', 'imagesrv.adition.com/1x1.js', '*.adition.com/js'],
  endpoints: ['*.adition.com/banner', '*.adition.com/track', 'ad.adition.com', 'adfarm3.adition.com'],
  stores: [
    { name: 'UserID1', lifetime: '180 days' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adition
