import type { Service } from '../../model/service.ts'

/** Live chat and visitor tracking. */
const zohoSalesiq: Service = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  provider: 'Zoho',
  category: 'preferences',
  disputed: 'It also follows and scores visitors, which many policies list as marketing.',
  homepage: 'https://www.zoho.com/salesiq/',
  policy: 'https://www.zoho.com/privacy.html',
  scripts: ['salesiq.zoho.com/widget', 'salesiq.zoho.eu/widget', 'salesiq.zohopublic.com/widget'],
  calls: {
    event: [
      '$zoho.salesiq.visitor.email()',
      '$zoho.salesiq.visitor.name()',
      '$zoho.salesiq.visitor.contactnumber()',
    ],
  },
  stores: [
    { name: 'uesign', lifetime: '1 month' },
    { name: '_zldp', category: 'statistics', lifetime: '2 years' },
    { name: '_zldt', category: 'statistics', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default zohoSalesiq
