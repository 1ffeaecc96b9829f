import type { Service } from '../../model/service.ts'

/** A hub that collects events and hands them to other vendors. */
const freshpaint: Service = {
  id: 'freshpaint',
  name: 'Freshpaint',
  provider: 'Freshpaint',
  category: 'statistics',
  disputed: 'It needs consent for all that its destinations do, often marketing.',
  homepage: 'https://www.freshpaint.io/',
  policy: 'https://www.freshpaint.io/privacy-policy',
  scripts: ['perfalytics.com/static/js/freshpaint.js', 'freshpaint-cdn.com'],
  endpoints: ['perfalytics.com', 'api.perfalytics.com', '*.freshpaint-impression.com', 'freshpaint-impression.com'],
  calls: {
    init: ['freshpaint.init()'],
    event: ['freshpaint.page()', 'freshpaint.track()', 'freshpaint.identify()', 'freshpaint.addEventProperties()'],
  },
  sources: [
    { url: 'https://documentation.freshpaint.io/', confidence: 'vendor' },
  ],
}

export default freshpaint
