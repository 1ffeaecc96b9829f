import type { Service } from '../../model/service.ts'

/** Email marketing for shops, with visitor tracking. */
const drip: Service = {
  id: 'drip',
  name: 'Drip',
  provider: 'Drip',
  category: 'marketing',
  homepage: 'https://www.drip.com/',
  policy: 'https://www.drip.com/privacy',
  scripts: ['tag.getdrip.com'],
  calls: {
    event: ["_dcq.push(['identify'])", "_dcq.push(['track'])", "_dcq.push(['subscribe'])"],
  },
  stores: [
    { name: '_drip_client_*', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default drip
