import type { Service } from '../../model/service.ts'

/** Live chat of the shared inbox. */
const frontChat: Service = {
  id: 'front-chat',
  name: 'Front Chat',
  provider: 'Front',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://front.com/product/live-chat',
  policy: 'https://front.com/privacy-policy',
  scripts: ['chat-assets.frontapp.com'],
  calls: {
    init: ["FrontChat('init')"],
    event: ["FrontChat('show')"],
  },
  packages: {
    'react-live-chat-loader': { components: ['Front'] },
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/react-live-chat-loader', confidence: 'source' },
  ],
}

export default frontChat
