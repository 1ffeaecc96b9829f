import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit. */
const clearbit: Service = {
  id: 'clearbit',
  name: 'Clearbit',
  provider: 'HubSpot',
  category: 'marketing',
  homepage: 'https://clearbit.com/',
  policy: 'https://clearbit.com/privacy-policy',
  scripts: ['tag.clearbitscripts.com/v1', 'x.clearbitjs.com', 'reveal.clearbit.com/v1/companies/reveal'],
  endpoints: ['app.clearbit.com/v1/p', 'app.clearbit.com/v1/t', 'app.clearbit.com/v1/i'],
  calls: {
    event: ['clearbit.identify()'],
  },
  packages: {
    '@c15t/scripts/clearbit': { init: ['clearbit()'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default clearbit
