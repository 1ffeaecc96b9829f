import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const tapfiliate: Service = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  provider: 'Admitad',
  category: 'marketing',
  homepage: 'https://tapfiliate.com/',
  policy: 'https://tapfiliate.com/privacy-policy/',
  scripts: ['script.tapfiliate.com'],
  calls: {
    init: ["tap('create')"],
    event: ["tap('detect')", "tap('conversion')", "tap('trial')", "tap('customer')", "tap('click')"],
  },
  sources: [
    { url: 'https://tapfiliate.com/docs/javascript/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default tapfiliate
