import type { Service } from '../../model/service.ts'

/** Attribution for shops. */
const northbeam: Service = {
  id: 'northbeam',
  name: 'Northbeam',
  provider: 'Northbeam',
  category: 'marketing',
  homepage: 'https://www.northbeam.io/',
  policy: 'https://www.northbeam.io/privacy-policy',
  scripts: ['j.northbeam.io/ota-sp', 'j.northbeam.io/vendor'],
  endpoints: ['i.northbeam.io'],
  calls: {
    event: [
      'Northbeam.firePurchaseEvent()',
      'Northbeam.fireEmailCaptureEvent()',
      'Northbeam.fireCustomGoal()',
      'Northbeam.trackPageView()',
    ],
  },
  sources: [
    { url: 'https://docs.northbeam.io/', confidence: 'vendor' },
  ],
}

export default northbeam
