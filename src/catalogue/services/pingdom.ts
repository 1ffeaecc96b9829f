import type { Service } from '../../model/service.ts'

/** Loading times as visitors see them. */
const pingdom: Service = {
  id: 'pingdom',
  name: 'Pingdom',
  provider: 'SolarWinds',
  category: 'statistics',
  homepage: 'https://www.pingdom.com/',
  policy: 'https://www.solarwinds.com/legal/privacy',
  scripts: ['rum-static.pingdom.net'],
  endpoints: ['*.pingdom.net/img/beacon.gif'],
  calls: {
    init: ["_prum.push(['id'])"],
    event: ["_prum.push(['mark'])"],
  },
  stores: [
    { name: 'pa_enabled', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    {
      url: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/adding-rum-to-website.htm',
      confidence: 'vendor',
    },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default pingdom
