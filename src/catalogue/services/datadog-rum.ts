import type { HoldingOption } from '../../model/holding-option.ts'
import type { Service } from '../../model/service.ts'

const consent: HoldingOption = { option: '0.trackingConsent', starts: [{ isNot: 'not-granted' }] }

/** Real user monitoring, session replay and browser logs. */
const datadogRum: Service = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  provider: 'Datadog',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.datadoghq.com/product/real-user-monitoring/',
  policy: 'https://www.datadoghq.com/legal/privacy/',
  scripts: ['www.datadoghq-browser-agent.com'],
  endpoints: [
    'browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  calls: {
    heldBackBy: { 'DD_RUM.init()': consent, 'DD_LOGS.init()': consent },
    init: ['DD_RUM.init()', 'DD_LOGS.init()', 'DD_RUM.startSessionReplayRecording()'],
    event: [
      'DD_RUM.addAction()',
      'DD_RUM.addError()',
      'DD_RUM.setUser()',
      'DD_RUM.startView()',
      'DD_LOGS.logger.log()',
      'DD_LOGS.logger.info()',
    ],
  },
  packages: {
    '@datadog/browser-rum': {
      init: ['datadogRum.init()', 'datadogRum.startSessionReplayRecording()'],
      heldBackBy: { 'datadogRum.init()': consent },
      event: ['datadogRum.addAction()', 'datadogRum.addError()', 'datadogRum.setUser()', 'datadogRum.startView()'],
    },
    '@datadog/browser-rum-slim': {
      init: ['datadogRum.init()'],
      heldBackBy: { 'datadogRum.init()': consent },
      event: ['datadogRum.addAction()', 'datadogRum.addError()'],
    },
    '@datadog/browser-logs': {
      init: ['datadogLogs.init()'],
      heldBackBy: { 'datadogLogs.init()': consent },
      event: [
        'datadogLogs.logger.log()',
        'datadogLogs.logger.info()',
        'datadogLogs.logger.warn()',
        'datadogLogs.logger.error()',
      ],
    },
    'gatsby-plugin-datadog': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '_dd_s' },
    { name: 'dd_site_test_*', lifetime: 'session' },
    { name: 'dd_cookie_test_*', lifetime: 'session' },
    { name: '_dd_s', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.datadoghq.com/real_user_monitoring/browser/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@datadog/browser-rum', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@datadog/browser-logs', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default datadogRum
