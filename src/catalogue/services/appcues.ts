import type { Service } from '../../model/service.ts'

/** Product tours and in-app messages. */
const appcues: Service = {
  id: 'appcues',
  name: 'Appcues',
  provider: 'Appcues',
  category: 'preferences',
  disputed: 'It counts visitors and their steps, so many file it as statistics.',
  homepage: 'https://www.appcues.com/',
  policy: 'https://www.appcues.com/privacy',
  scripts: ['fast.appcues.com'],
  endpoints: ['api.appcues.net'],
  calls: {
    event: ['Appcues.page()', 'Appcues.identify()', 'Appcues.track()', 'Appcues.group()', 'Appcues.anonymous()'],
  },
  sources: [
    {
      url: 'https://docs.appcues.com/dev-installing-appcues/installation-overview-for-developers',
      confidence: 'vendor',
    },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
  ],
}

export default appcues
