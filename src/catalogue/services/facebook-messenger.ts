import type { Service } from '../../model/service.ts'

/** The chat plugin for Messenger, which loads the Facebook SDK with it. */
const facebookMessenger: Service = {
  id: 'facebook-messenger',
  name: 'Facebook Messenger chat',
  provider: 'Meta',
  category: 'marketing',
  disputed: 'As a chat it is often filed under preferences, yet every page that loads it tells Facebook.',
  homepage: 'https://developers.facebook.com/docs/messenger-platform/',
  policy: 'https://www.facebook.com/privacy/policy/',
  scripts: ['connect.facebook.net/*/sdk/xfbml.customerchat.js'],
  calls: {
    event: ['FB.CustomerChat.show()', 'FB.CustomerChat.showDialog()'],
  },
  packages: {
    'react-messenger-customer-chat': { components: ['default'] },
  },
  sources: [
    {
      url: 'https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin/',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/react-messenger-customer-chat', confidence: 'source' },
  ],
}

export default facebookMessenger
