import type { Service } from '../../model/service.ts'

/** Site tracking and forms of the marketing automation. */
const activecampaign: Service = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  provider: 'ActiveCampaign',
  category: 'marketing',
  homepage: 'https://www.activecampaign.com/',
  policy: 'https://www.activecampaign.com/legal/privacy-policy',
  scripts: [
    'diffuser-cdn.app-us1.com/diffuser',
    'prism.app-us1.com',
    'trackcmp.net/visit',
    '*.activehosted.com/f/embed.php',
  ],
  calls: {
    init: ["vgo('setAccount')"],
    event: ["vgo('process')", "vgo('setEmail')"],
  },
  stores: [
    { name: 'ac_enable_tracking', lifetime: '29 days' },
    { name: 'prism_*', lifetime: '30 days' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default activecampaign
