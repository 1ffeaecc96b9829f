import type { Service } from '../../model/service.ts'

/** Load balancer and access manager in front of a site. Its cookies are set by the server. */
const f5Bigip: Service = {
  id: 'f5-bigip',
  name: 'F5 BIG-IP',
  provider: 'F5',
  category: 'necessary',
  homepage: 'https://www.f5.com/products/big-ip',
  policy: 'https://www.f5.com/company/policies/privacy-notice',
  stores: [
    { name: 'BIGipServer*', lifetime: 'session' },
    { name: 'F5_ST', lifetime: 'session' },
    { name: 'F5_fullWT', lifetime: 'session' },
    { name: 'F5_HT_shrinked', lifetime: 'session' },
    { name: 'LastMRH_Session', lifetime: 'session' },
    { name: 'MRHSession', lifetime: 'session' },
    { name: 'MRHSHint', lifetime: 'session' },
    { name: 'MRHSequence', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default f5Bigip
