import type { Service } from '../../model/service.ts'

/** Load balancer in front of a site. Its cookies are set by the server. */
const citrixNetscaler: Service = {
  id: 'citrix-netscaler',
  name: 'Citrix NetScaler',
  provider: 'Citrix',
  category: 'necessary',
  homepage: 'https://www.netscaler.com/',
  policy: 'https://www.citrix.com/about/legal/privacy/',
  stores: [
    { name: 'NSC_*', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.qualys.com/company/privacy/', confidence: 'observed' },
  ],
}

export default citrixNetscaler
