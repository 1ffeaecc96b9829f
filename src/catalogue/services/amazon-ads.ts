import type { Service } from '../../model/service.ts'

/** The Amazon Ad Tag and Amazon DSP pixels. */
const amazonAds: Service = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  provider: 'Amazon',
  category: 'marketing',
  homepage: 'https://advertising.amazon.com/',
  policy: 'https://advertising.amazon.com/legal/privacy-notice',
  scripts: ['c.amazon-adsystem.com/aat/amzn.js'],
  endpoints: [
    's.amazon-adsystem.com/iu3',
    's.amazon-adsystem.com/iui3',
    'aax-eu.amazon-adsystem.com/s',
    'ara.paa-reporting-advertising.amazon/aat',
  ],
  calls: {
    init: ["amzn('addTag')"],
    event: ["amzn('trackEvent')"],
  },
  sources: [
    { url: 'https://advertising.amazon.com/help/GLZ54GXQW773A6MG', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default amazonAds
