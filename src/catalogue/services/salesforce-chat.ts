import type { Service } from '../../model/service.ts'

/** Live Agent, embedded chat and messaging for the web. */
const salesforceChat: Service = {
  id: 'salesforce-chat',
  name: 'Salesforce Embedded Service',
  provider: 'Salesforce',
  category: 'preferences',
  disputed: 'Some policies list its browser ids and page counters under statistics.',
  homepage: 'https://www.salesforce.com/service/customer-service-chat/',
  policy: 'https://www.salesforce.com/company/privacy/',
  scripts: [
    'service.force.com/embeddedservice',
    '*.salesforceliveagent.com/content/g/js',
    '*.my.salesforce.com/embeddedservice',
  ],
  calls: {
    init: ['embedded_svc.init()', 'embeddedservice_bootstrap.init()', 'liveagent.init()'],
    event: ['liveagent.addCustomDetail()', 'liveagent.setName()', 'liveagent.findOrCreate()'],
  },
  stores: [
    { name: 'X-Salesforce-CHAT', lifetime: 'session' },
    { name: 'BrowserId', category: 'statistics', lifetime: '1 year' },
    { name: 'BrowserId_sec', category: 'statistics', lifetime: '1 year' },
    { name: 'CookieConsentPolicy', category: 'necessary', lifetime: '1 year' },
    { name: 'LSKey-c$CookieConsentPolicy', category: 'necessary', lifetime: '1 year' },
    { name: '*LA_VISITOR_INFO', type: 'session-storage', lifetime: 'session' },
    { name: 'snapinsPage_*', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
    { name: 'snapinsPageTime_*', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
    { name: 'snapinsPc', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
    { name: 'snapinsStart', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default salesforceChat
