import type { Service } from '../../model/service.ts'

/** Session replay, heatmaps and form analytics. */
const mouseflow: Service = {
  id: 'mouseflow',
  name: 'Mouseflow',
  provider: 'Mouseflow',
  category: 'statistics',
  homepage: 'https://mouseflow.com/',
  policy: 'https://mouseflow.com/legal/privacy/',
  scripts: ['cdn.mouseflow.com/projects'],
  calls: {
    init: ['mouseflow.start()'],
    event: ["_mfq.push(['tag'])", "_mfq.push(['setVariable'])", "_mfq.push(['newPageView'])", 'mouseflow.identify()'],
  },
  packages: {
    'react-mouseflow': {
      init: ['mouseflow.initialize()'],
      event: ['mouseflow.tag()', 'mouseflow.setVariable()', 'mouseflow.newPageView()'],
    },
  },
  stores: [
    { name: 'mf_user', lifetime: '90 days' },
  ],
  sources: [
    { url: 'https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy', confidence: 'vendor' },
    { url: 'https://js-api-docs.mouseflow.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-mouseflow', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default mouseflow
