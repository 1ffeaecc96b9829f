import type { Service } from '../../model/service.ts'

/** Live chat. */
const freshchat: Service = {
  id: 'freshchat',
  name: 'Freshchat',
  provider: 'Freshworks',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.freshworks.com/live-chat-software/',
  policy: 'https://www.freshworks.com/privacy/',
  scripts: ['wchat.freshchat.com/js', 'wchat.*.freshchat.com/js'],
  calls: {
    init: ['fcWidget.init()'],
    event: ['fcWidget.open()', 'fcWidget.user.setProperties()'],
  },
  packages: {
    'reactjs-freshchat': { components: ['Freshchat'] },
    'react-freshchat': { components: ['default'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/reactjs-freshchat', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-freshchat', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default freshchat
