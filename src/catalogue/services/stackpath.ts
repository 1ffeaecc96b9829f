import type { Service } from '../../model/service.ts'

/** Bot protection and firewall in front of a site. Its cookies are set by the server. */
const stackpath: Service = {
  id: 'stackpath',
  name: 'StackPath WAF',
  provider: 'StackPath',
  category: 'necessary',
  disputed: 'Some policies list SPSI and SNS under statistics, though the protection needs them.',
  homepage: 'https://www.stackpath.com/',
  policy: 'https://www.stackpath.com/legal/privacy-statement/',
  stores: [
    { name: 'SPSI', lifetime: 'session' },
    { name: 'SPSE', lifetime: 'session' },
    { name: 'UTGv2', lifetime: '180 days' },
    { name: 'adOtr', lifetime: 'session' },
    { name: 'SNS', lifetime: 'session' },
    { name: 'PRLST', lifetime: 'session' },
    { name: 'spcsrf', lifetime: 'session' },
    { name: 'sbtsck', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://gcore.mintlify.app/waap/frequently-asked-questions/waap-cookies', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default stackpath
