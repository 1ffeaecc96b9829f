import type { HoldingOption } from '../../model/holding-option.ts'
import type { Service } from '../../model/service.ts'

const active: HoldingOption = { option: '0.active', starts: ['truthy', 'left out'] }

/** Loading times, requests and errors, sent to an APM server of the owner. */
const elasticApmRum: Service = {
  id: 'elastic-apm-rum',
  name: 'Elastic APM Real User Monitoring',
  provider: 'Elastic',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://www.elastic.co/observability/application-performance-monitoring',
  policy: 'https://www.elastic.co/legal/privacy-statement',
  scripts: [
    '*/elastic-apm-rum.umd.min.js',
    '*/*/elastic-apm-rum.umd.min.js',
    'unpkg.com/@elastic/apm-rum*',
    'cdn.jsdelivr.net/npm/@elastic/apm-rum*',
  ],
  endpoints: ['*/intake/v2/rum/events'],
  calls: {
    init: ['elasticApm.init()'],
    event: ['elasticApm.setUserContext()', 'elasticApm.captureError()'],
  },
  packages: {
    '@elastic/apm-rum': {
      init: ['init()', 'default()'],
      heldBackBy: { 'init()': active, 'default()': active },
      event: ['apm.setUserContext()', 'apm.captureError()', 'init().setUserContext()', 'init().captureError()'],
    },
    '@elastic/apm-rum-vue': { plugins: ['ApmVuePlugin'] },
    '@elastic/apm-rum-angular': { plugins: ['ApmModule'] },
  },
  sources: [
    { url: 'https://www.elastic.co/docs/reference/apm/agents/rum-js/install-agent', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@elastic/apm-rum', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@elastic/apm-rum-vue', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@elastic/apm-rum-angular', confidence: 'source' },
  ],
}

export default elasticApmRum
