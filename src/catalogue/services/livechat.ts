import type { Service } from '../../model/service.ts'

/** Live chat. */
const livechat: Service = {
  id: 'livechat',
  name: 'LiveChat',
  provider: 'Text',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.livechat.com/',
  policy: 'https://www.livechat.com/legal/privacy-policy/',
  scripts: ['cdn.livechatinc.com/tracking.js', 'cdn.livechatinc.com/js'],
  calls: {
    init: ['LiveChatWidget.init()'],
    event: [
      "LiveChatWidget.call('set_session_variables')",
      "LiveChatWidget.call('update_session_variables')",
      "LiveChatWidget.call('set_customer_email')",
      "LiveChatWidget.call('set_customer_name')",
      'LC_API.set_custom_variables()',
    ],
  },
  packages: {
    '@livechat/widget-core': { init: ['createWidget()'] },
    '@livechat/widget-react': { components: ['LiveChatWidget'] },
    '@livechat/widget-vue': { components: ['LiveChatWidget'] },
    '@livechat/widget-angular': { plugins: ['LiveChatWidgetModule'] },
    'react-livechat': { components: ['default'] },
  },
  stores: [
    { name: '__lc_cid', lifetime: '3 years' },
    { name: '__lc_cst', lifetime: '3 years' },
    { name: '__lc2_cid', lifetime: '3 years' },
    { name: '__lc2_cst', lifetime: '3 years' },
    { name: '__livechat', lifetime: '3 years' },
    { name: 'lc_window_state' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@livechat/widget-core', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@livechat/widget-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-livechat', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/686f6c61/react-consent-shield', confidence: 'observed' },
  ],
}

export default livechat
