import type { Service } from '../../model/service.ts'

/** Live chat for shops. */
const gorgias: Service = {
  id: 'gorgias',
  name: 'Gorgias Chat',
  provider: 'Gorgias',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.gorgias.com/',
  policy: 'https://www.gorgias.com/legal/privacy',
  scripts: ['config.gorgias.chat'],
  calls: {
    init: ['GorgiasChat.init()'],
    event: ['GorgiasChat.open()'],
  },
  stores: [
    { name: 'gorgias_*' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/686f6c61/react-consent-shield', confidence: 'observed' },
  ],
}

export default gorgias
