import type { Service } from '../../model/service.ts'

/** Marketing automation for Microsoft Dynamics. */
const clickdimensions: Service = {
  id: 'clickdimensions',
  name: 'ClickDimensions',
  provider: 'ClickDimensions',
  category: 'marketing',
  homepage: 'https://clickdimensions.com/',
  policy: 'https://clickdimensions.com/legal/privacy-policy/',
  scripts: ['analytics.clickdimensions.com', 'analytics-eu.clickdimensions.com'],
  calls: {
    init: ['new clickdimensions.Analytics()'],
    event: ['cdAnalytics.trackPage()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default clickdimensions
