import type { Service } from '../../model/service.ts'

/** Web analytics, formerly AT Internet. */
const pianoAnalytics: Service = {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  provider: 'Piano',
  category: 'statistics',
  disputed: 'The French authority lets a privacy-minded setup run without consent.',
  homepage: 'https://piano.io/product/analytics/',
  policy: 'https://piano.io/privacy-policy/',
  scripts: ['tag.aticdn.net/piano-analytics.js'],
  endpoints: ['*.pa-cd.com'],
  calls: {
    init: ['pa.setConfigurations()'],
    event: ['pa.sendEvent()', 'pa.sendEvents()'],
  },
  packages: {
    'piano-analytics-js': {
      init: ['pianoAnalytics.setConfigurations()', 'default.setConfigurations()'],
      event: [
        'pianoAnalytics.sendEvent()',
        'pianoAnalytics.sendEvents()',
        'default.sendEvent()',
        'default.sendEvents()',
      ],
    },
  },
  stores: [
    { name: 'pa_user', lifetime: '13 months' },
    { name: 'pa_privacy', category: 'necessary' },
    { name: 'pa_vid' },
    { name: '_pcid', lifetime: '13 months' },
    { name: '_pctx', lifetime: '13 months' },
    { name: '_pprv', category: 'necessary', lifetime: '13 months' },
  ],
  sources: [
    { url: 'https://developers.atinternet-solutions.com/piano-analytics/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/piano-analytics-js', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default pianoAnalytics
