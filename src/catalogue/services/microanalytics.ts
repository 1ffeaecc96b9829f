import type { Service } from '../../model/service.ts'

/** Web analytics without cookies. */
const microanalytics: Service = {
  id: 'microanalytics',
  name: 'MicroAnalytics',
  provider: 'MicroAnalytics',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://microanalytics.io/',
  policy: 'https://microanalytics.io/page/privacy',
  scripts: ['microanalytics.io/js/script.js'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default microanalytics
