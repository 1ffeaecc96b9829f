import type { Service } from '../../model/service.ts'

/** Chatbots. */
const landbot: Service = {
  id: 'landbot',
  name: 'Landbot',
  provider: 'Landbot',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://landbot.io/',
  policy: 'https://landbot.io/privacy',
  scripts: ['cdn.landbot.io', 'static.landbot.io'],
  embeds: ['chats.landbot.io'],
  calls: {
    init: ['new Landbot.Livechat()', 'new Landbot.Container()', 'new Landbot.Fullpage()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default landbot
