import type { Service } from '../../model/service.ts'

/** Help centre and chat widget. */
const helpscoutBeacon: Service = {
  id: 'helpscout-beacon',
  name: 'Help Scout Beacon',
  provider: 'Help Scout',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.helpscout.com/',
  policy: 'https://www.helpscout.com/company/legal/privacy/',
  scripts: ['beacon-v2.helpscout.net'],
  calls: {
    init: ["Beacon('init')"],
    event: ["Beacon('identify')", "Beacon('navigate')", "Beacon('open')"],
  },
  packages: {
    'react-live-chat-loader': { components: ['HelpScout'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/react-live-chat-loader', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default helpscoutBeacon
