import type { Service } from '../../model/service.ts'

/** Customer service chatbot. */
const adaChat: Service = {
  id: 'ada-chat',
  name: 'Ada',
  provider: 'Ada',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.ada.cx/',
  policy: 'https://www.ada.cx/privacy/',
  scripts: ['static.ada.support'],
  calls: {
    init: ['adaEmbed.start()'],
    event: ['adaEmbed.toggle()'],
  },
  packages: {
    '@ada-support/embed2': { init: ['default.start()'], event: ['default.toggle()'] },
  },
  sources: [
    { url: 'https://docs.ada.cx/chat/web/overview', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@ada-support/embed2', confidence: 'source' },
  ],
}

export default adaChat
