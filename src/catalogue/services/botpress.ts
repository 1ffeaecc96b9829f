import type { Service } from '../../model/service.ts'

/** Chatbots. */
const botpress: Service = {
  id: 'botpress',
  name: 'Botpress Webchat',
  provider: 'Botpress',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://botpress.com/',
  policy: 'https://botpress.com/privacy',
  scripts: ['cdn.botpress.cloud/webchat', 'files.bpcontent.cloud'],
  embeds: ['cdn.botpress.cloud/webchat/*/shareable.html'],
  calls: {
    init: ['botpress.init()', 'botpressWebChat.init()'],
    event: ['botpress.open()', 'botpress.toggle()'],
  },
  packages: {
    '@botpress/webchat': { components: ['Webchat', 'WebchatProvider'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@botpress/webchat', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default botpress
