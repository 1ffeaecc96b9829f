import type { Service } from '../../model/service.ts'

/** Tracking of visits and forms for the marketing automation of Salesforce. */
const pardot: Service = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  provider: 'Salesforce',
  category: 'marketing',
  homepage: 'https://www.salesforce.com/marketing/b2b-automation/',
  policy: 'https://www.salesforce.com/company/privacy/',
  scripts: ['pi.pardot.com/pd.js', 'cdn.pardot.com/pd.js'],
  endpoints: ['pi.pardot.com/analytics'],
  embeds: ['go.pardot.com'],
  settings: ['piAId'],
  stores: [
    { name: 'visitor_id*-hash', lifetime: '1 year' },
    { name: 'pi_opt_in*', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default pardot
