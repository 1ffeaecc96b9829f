import type { Service } from '../../model/service.ts'

/** Cookies of Salesforce Commerce Cloud shops, formerly Demandware. */
const salesforceCommerceCloud: Service = {
  id: 'salesforce-commerce-cloud',
  name: 'Salesforce B2C Commerce',
  provider: 'Salesforce',
  category: 'necessary',
  homepage: 'https://www.salesforce.com/commerce/',
  policy: 'https://www.salesforce.com/company/legal/privacy/',
  scripts: ['cdn.cquotient.com/js'],
  endpoints: ['api.cquotient.com', 'p.cquotient.com', '*.cquotient.com/pebble'],
  calls: {
    event: ['dw.ac.capture()', 'dw.ac.applyContext()'],
  },
  stores: [
    { name: 'dwsid', lifetime: 'session' },
    { name: 'dwanonymous_*' },
    { name: 'dwac_*', category: 'statistics', lifetime: 'session' },
    { name: 'dwsourcecode_*', category: 'marketing' },
    { name: 'dwpersonalization_*', category: 'preferences' },
    { name: 'dwcustomer_*' },
    { name: 'dw_dnt' },
    { name: '__cq_uuid', category: 'marketing' },
    { name: '__cq_seg', category: 'marketing' },
    { name: '__cq_bc', category: 'marketing' },
    { name: '__cq_dnt' },
  ],
  sources: [
    { url: 'https://help.salesforce.com/s/articleView?id=cc.b2c_cookies.htm', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default salesforceCommerceCloud
