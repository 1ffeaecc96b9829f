import type { Service } from '../../model/service.ts'

/** Visitor tracking of the sales software. */
const freshsales: Service = {
  id: 'freshsales',
  name: 'Freshsales',
  provider: 'Freshworks',
  category: 'marketing',
  homepage: 'https://www.freshworks.com/crm/sales/',
  policy: 'https://www.freshworks.com/privacy/',
  scripts: ['assets.freshsales.io/assets/analytics.js', '*.fw-cdn.com'],
  calls: {
    init: ['freshsales.init()'],
    event: ['freshsales.identify()', 'freshsales.trackPageView()', 'freshsales.trackEvent()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
  ],
}

export default freshsales
