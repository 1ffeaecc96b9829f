import type { Service } from '../../model/service.ts'

/** Web connect tracking and forms of the email platform. */
const getresponse: Service = {
  id: 'getresponse',
  name: 'GetResponse',
  provider: 'GetResponse',
  category: 'marketing',
  homepage: 'https://www.getresponse.com/',
  policy: 'https://www.getresponse.com/legal/privacy',
  scripts: ['ga.getresponse.com/script', 'app.getresponse.com/view_webform_v2.js'],
  calls: {
    init: ["GrTracking('setDomain')"],
    event: [
      "GrTracking('push')",
      "GrTracking('setUserId')",
      "GrTracking('subscribe')",
      "GrTracking('viewItem')",
    ],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default getresponse
