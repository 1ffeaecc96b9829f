import type { Service } from '../../model/service.ts'

/** Page views, errors and dependencies in Azure Monitor. */
const applicationInsights: Service = {
  id: 'application-insights',
  name: 'Azure Application Insights',
  provider: 'Microsoft',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://azure.microsoft.com/products/monitor/',
  policy: 'https://privacy.microsoft.com/privacystatement',
  scripts: [
    'js.monitor.azure.com/scripts',
    'js.monitor.azure.com/next',
    'js.monitor.azure.com/beta',
    'az416426.vo.msecnd.net/scripts',
  ],
  endpoints: [
    'dc.services.visualstudio.com/v2/track',
    '*.in.applicationinsights.azure.com/v2/track',
    '*.applicationinsights.azure.com',
    '*.applicationinsights.io/v2/track',
  ],
  calls: {
    init: ['appInsights.loadAppInsights()'],
    event: [
      'appInsights.trackPageView()',
      'appInsights.trackEvent()',
      'appInsights.trackException()',
      'appInsights.trackTrace()',
      'appInsights.trackMetric()',
      'appInsights.setAuthenticatedUserContext()',
    ],
  },
  packages: {
    '@microsoft/applicationinsights-web': {
      init: ['new ApplicationInsights().loadAppInsights()', 'new ApplicationInsights()'],
      event: [
        'new ApplicationInsights().trackPageView()',
        'new ApplicationInsights().trackEvent()',
        'new ApplicationInsights().trackException()',
        'new ApplicationInsights().trackTrace()',
      ],
    },
    '@microsoft/applicationinsights-web-basic': {
      init: ['new ApplicationInsights()'],
      event: ['new ApplicationInsights().track()'],
    },
    '@microsoft/applicationinsights-react-js': {
      event: ['useAppInsightsContext().trackMetric()', 'useAppInsightsContext().getAppInsights().trackEvent()'],
    },
    '@nuxtjs/applicationinsights': { configuredIn: ['nuxt'] },
    'nuxt-applicationinsights': { configuredIn: ['nuxt'] },
  },
  frameworkOptions: { nuxt: ['appInsights'] },
  stores: [
    { name: 'ai_user', lifetime: '1 year' },
    { name: 'ai_session', lifetime: 'session' },
    { name: 'ai_authUser', lifetime: 'session' },
    { name: 'AI_buffer*', type: 'session-storage', lifetime: 'session' },
    { name: 'AI_sentBuffer*', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@microsoft/applicationinsights-web', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@microsoft/applicationinsights-web-basic', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxtjs/applicationinsights', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default applicationInsights
