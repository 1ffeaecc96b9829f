import type { Service } from '../../model/service.ts'

/** Affiliate tracking. */
const shareasale: Service = {
  id: 'shareasale',
  name: 'ShareASale',
  provider: 'Awin',
  category: 'marketing',
  homepage: 'https://www.shareasale.com/',
  policy: 'https://www.shareasale.com/PrivacyPolicy.pdf',
  scripts: ['shareasale-analytics.com'],
  endpoints: ['shareasale.com/sale.cfm', 'www.shareasale.com/sale.cfm'],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
  ],
}

export default shareasale
