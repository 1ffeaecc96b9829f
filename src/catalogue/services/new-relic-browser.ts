import type { Service } from '../../model/service.ts'

/** Real user monitoring and session replay. */
const newRelicBrowser: Service = {
  id: 'new-relic-browser',
  name: 'New Relic Browser',
  provider: 'New Relic',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://newrelic.com/platform/browser-monitoring',
  policy: 'https://newrelic.com/termsandconditions/privacy',
  scripts: ['js-agent.newrelic.com'],
  endpoints: ['bam.nr-data.net', 'bam-cell.nr-data.net', '*.nr-data.net'],
  calls: {
    init: ['newrelic.start()', 'newrelic.recordReplay()'],
    event: [
      'newrelic.addPageAction()',
      'newrelic.noticeError()',
      'newrelic.setUserId()',
      'newrelic.setCustomAttribute()',
      'newrelic.recordCustomEvent()',
      'newrelic.interaction()',
    ],
  },
  packages: {
    '@newrelic/browser-agent': {
      init: ['new BrowserAgent()', 'new MicroAgent()', 'new Agent()'],
      event: [
        'new BrowserAgent().addPageAction()',
        'new BrowserAgent().noticeError()',
        'new BrowserAgent().setUserId()',
      ],
    },
    '@newrelic/browser-agent/loaders/browser-agent': { init: ['new BrowserAgent()'] },
    '@newrelic/browser-agent/loaders/micro-agent': { init: ['new MicroAgent()'] },
    'gatsby-plugin-newrelic': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'NRBA_SESSION*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.newrelic.com/docs/browser/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@newrelic/browser-agent', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-newrelic', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default newRelicBrowser
