import type { Service } from '../../model/service.ts'

/** Live chat; also self-hosted, so it is known by its file name and its global. */
const chatwoot: Service = {
  id: 'chatwoot',
  name: 'Chatwoot',
  provider: 'Chatwoot',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.chatwoot.com/',
  policy: 'https://www.chatwoot.com/privacy-policy',
  scripts: ['app.chatwoot.com/packs/js/sdk.js', '*/packs/js/sdk.js', '*/*/packs/js/sdk.js'],
  configuredAs: ['chatwoot'],
  calls: {
    init: ['chatwootSDK.run()'],
    event: ['$chatwoot.setUser()', '$chatwoot.setCustomAttributes()', '$chatwoot.toggle()'],
  },
  packages: {
    '@productdevbook/chatwoot': { configuredIn: ['nuxt'] },
    '@productdevbook/chatwoot/vue': { init: ['createChatWoot()'] },
    'react-live-chat-loader': { components: ['Chatwoot'] },
  },
  stores: [
    { name: 'cw_conversation' },
    { name: 'cw_user_*' },
  ],
  sources: [
    { url: 'https://www.chatwoot.com/docs/product/others/cookies', confidence: 'vendor' },
    { url: 'https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@productdevbook/chatwoot', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-live-chat-loader', confidence: 'source' },
  ],
}

export default chatwoot
