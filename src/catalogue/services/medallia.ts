import type { Service } from '../../model/service.ts'

/** Feedback surveys, formerly Kampyle. */
const medallia: Service = {
  id: 'medallia',
  name: 'Medallia Digital',
  provider: 'Medallia',
  category: 'statistics',
  homepage: 'https://www.medallia.com/',
  policy: 'https://www.medallia.com/privacy-policy/',
  scripts: [
    'nebula-cdn.kampyle.com',
    'cf.kampyle.com/k_button.js',
    'resources.digital-cloud.medallia.com',
    'resources.digital-cloud-west.medallia.com',
  ],
  endpoints: ['*.kampyle.com', '*.digital-cloud.medallia.com'],
  calls: {
    event: ['KAMPYLE_ONSITE_SDK.showForm()', 'KAMPYLE_ONSITE_SDK.updatePageView()', 'KAMPYLE_ONSITE_SDK.loadForm()'],
  },
  stores: [
    { name: 'kampyleUserSession' },
    { name: 'kampyleUserSessionsCount' },
    { name: 'kampyleSessionPageCounter' },
    { name: 'kampyleUserPercentile' },
    { name: 'k_visit' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default medallia
