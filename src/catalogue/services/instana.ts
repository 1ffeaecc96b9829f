import type { Service } from '../../model/service.ts'

/** Website monitoring. */
const instana: Service = {
  id: 'instana',
  name: 'IBM Instana',
  provider: 'IBM',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.ibm.com/products/instana',
  policy: 'https://www.ibm.com/privacy',
  scripts: ['eum.instana.io', '*.instana.io/eum.min.js', '*.instana.io/*/eum.min.js'],
  endpoints: ['eum-*.instana.io'],
  calls: {
    init: ["ineum('key')", "ineum('apiKey')", "ineum('trackSessions')"],
    event: ["ineum('user')", "ineum('page')", "ineum('reportEvent')", "ineum('reportError')", "ineum('meta')"],
  },
  sources: [
    { url: 'https://www.ibm.com/docs/en/instana-observability', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default instana
