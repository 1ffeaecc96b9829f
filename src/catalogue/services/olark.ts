import type { Service } from '../../model/service.ts'

/** Live chat. */
const olark: Service = {
  id: 'olark',
  name: 'Olark',
  provider: 'Olark',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.olark.com/',
  policy: 'https://www.olark.com/privacy-policy',
  scripts: ['static.olark.com/jsclient'],
  calls: {
    init: ['olark.identify()'],
    event: ["olark('api.visitor.*')", "olark('api.chat.*')"],
  },
  stores: [
    { name: 'hblid', lifetime: '2 years' },
    { name: 'olfsk', lifetime: '2 years' },
    { name: 'wcsid', lifetime: 'session' },
    { name: '_okbk' },
    { name: '_oklv' },
    { name: '_okla' },
    { name: '_okgid' },
    { name: '_okac' },
    { name: '_okck' },
  ],
  sources: [
    { url: 'https://www.olark.com/help/cookies', confidence: 'vendor' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
  ],
}

export default olark
