import type { Service } from '../../model/service.ts'

/** A/B tests and personalisation. */
const kameleoon: Service = {
  id: 'kameleoon',
  name: 'Kameleoon',
  provider: 'Kameleoon',
  category: 'statistics',
  homepage: 'https://www.kameleoon.com/',
  policy: 'https://www.kameleoon.com/privacy-policy',
  scripts: ['*.kameleoon.eu/kameleoon.js', '*.kameleoon.com/kameleoon.js', '*.kameleoon.io'],
  calls: {
    event: ['kameleoonQueue.push()', 'Kameleoon.API.Goals.processConversion()', 'Kameleoon.API.Core.load()'],
  },
  packages: {
    '@kameleoon/javascript-sdk': { init: ['new KameleoonClient()'] },
    '@kameleoon/react-sdk': {
      init: ['createClient()', 'new KameleoonClient()'],
      components: ['KameleoonProvider', 'KameleoonProviderSSR'],
    },
  },
  stores: [
    { name: 'kameleoonVisitorCode' },
    { name: 'kameleoonData', type: 'local-storage', lifetime: 'persistent' },
    { name: 'kameleoonDataInfo', type: 'local-storage', lifetime: 'persistent' },
    { name: 'kameleoonConversionScore', type: 'local-storage', lifetime: 'persistent' },
    { name: 'kameleoonLegalConsent', type: 'local-storage', category: 'necessary', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developers.kameleoon.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@kameleoon/javascript-sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@kameleoon/react-sdk', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default kameleoon
