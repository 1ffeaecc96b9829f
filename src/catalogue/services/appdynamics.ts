import type { Service } from '../../model/service.ts'

/** Real user monitoring, now part of Splunk. */
const appdynamics: Service = {
  id: 'appdynamics',
  name: 'AppDynamics',
  provider: 'Cisco',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.splunk.com/en_us/products/splunk-appdynamics.html',
  policy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  scripts: ['cdn.appdynamics.com/adrum', '*/adrum-latest.js', '*/*/adrum-latest.js', '*/adrum.js', '*/*/adrum.js'],
  endpoints: ['*.eum-appdynamics.com', 'eum-appdynamics.com'],
  calls: {
    event: ['ADRUM.report()', 'ADRUM.command()'],
  },
  stores: [
    { name: 'ADRUM' },
    { name: 'ADRUM_BT*' },
  ],
  sources: [
    { url: 'https://docs.appdynamics.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default appdynamics
