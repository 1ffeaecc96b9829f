import type { Service } from '../../model/service.ts'

/** Email and text marketing for shops, with visitor tracking. */
const omnisend: Service = {
  id: 'omnisend',
  name: 'Omnisend',
  provider: 'Omnisend',
  category: 'marketing',
  homepage: 'https://www.omnisend.com/',
  policy: 'https://www.omnisend.com/privacy/',
  scripts: [
    'omnisnippet1.com/inshop',
    'omnisnippet1.com/inShop',
    'omnisnippet1.com/forms',
    'omnisrc.com/inshop',
    'omnisrc.com/inShop',
  ],
  calls: {
    init: ["omnisend.push(['accountID'])", "omnisend.push(['brandID'])"],
    event: ["omnisend.push(['track'])"],
  },
  stores: [
    { name: 'omnisendSessionID', lifetime: '30 minutes' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://developers.omnisend.com/forms.html', confidence: 'vendor' },
    { url: 'https://www.consentstack.io/vendors/omnisend', confidence: 'observed' },
  ],
}

export default omnisend
