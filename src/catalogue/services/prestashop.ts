import type { Service } from '../../model/service.ts'

/** Session cookie of PrestaShop shops. */
const prestashop: Service = {
  id: 'prestashop',
  name: 'PrestaShop',
  provider: 'PrestaShop',
  category: 'necessary',
  homepage: 'https://www.prestashop.com/',
  policy: 'https://www.prestashop.com/en/privacy-policy',
  stores: [
    { name: 'PrestaShop-*', lifetime: '20 days' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/PrestaShop/PrestaShop', confidence: 'source' },
  ],
}

export default prestashop
