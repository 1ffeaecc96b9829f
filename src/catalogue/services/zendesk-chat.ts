import type { Service } from '../../model/service.ts'

/** Support widget and live chat, formerly Zopim. */
const zendeskChat: Service = {
  id: 'zendesk-chat',
  name: 'Zendesk Web Widget',
  provider: 'Zendesk',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.zendesk.com/service/messaging/',
  policy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  scripts: [
    'static.zdassets.com/ekr/snippet.js',
    'static.zdassets.com/ekr/asset_composer.js',
    'v2.zopim.com',
    'assets.zendesk.com/embeddable_framework/main.js',
  ],
  calls: {
    event: [
      "zE('webWidget')",
      "zE('webWidget:on')",
      "zE('messenger')",
      "zE('messenger:set')",
      'zE.identify()',
      'zE.activate()',
      '$zopim.livechat.setName()',
      '$zopim.livechat.setEmail()',
      '$zopim.livechat.set()',
      '$zopim.livechat.window.show()',
    ],
  },
  packages: {
    'react-zendesk': { event: ['ZendeskAPI()'], components: ['default'] },
    'gatsby-plugin-zendesk-configurable-chat': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '__zlcmid', lifetime: '1 year' },
    { name: '__zlcprivacy', category: 'necessary', lifetime: '1 year' },
    { name: '__zlcid' },
    { name: '__zprivacy', category: 'necessary' },
    { name: 'ZD-suid', type: 'local-storage', category: 'statistics', lifetime: '20 minutes' },
    { name: 'ZD-buid', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
    { name: 'ZD-store', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ZD-settings', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ZD-widgetOpen', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ZD-launcherLabelRemoved', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-zendesk', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-zendesk-configurable-chat', confidence: 'observed' },
  ],
}

export default zendeskChat
