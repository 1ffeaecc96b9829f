import type { Service } from '../../model/service.ts'

/** Client area and billing of hosting companies. Its cookies are set by the server. */
const whmcs: Service = {
  id: 'whmcs',
  name: 'WHMCS',
  provider: 'WHMCS',
  category: 'necessary',
  homepage: 'https://www.whmcs.com/',
  policy: 'https://www.whmcs.com/privacy-policy/',
  stores: [
    { name: 'WHMCS*', lifetime: 'session' },
    { name: 'WHMCSUser', category: 'preferences', lifetime: '1 year' },
    { name: 'WHMCSUID', category: 'preferences', lifetime: '1 year' },
    { name: 'WHMCSPW', category: 'preferences', lifetime: '1 year' },
    { name: 'WHMCSAffiliateID', category: 'marketing', lifetime: '90 days' },
    { name: 'WHMCSLinkID', category: 'statistics', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.whmcs.com/Cookies', confidence: 'vendor' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default whmcs
