import type { Service } from '../../model/service.ts'

/** A/B tests and personalisation. */
const abTasty: Service = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  provider: 'AB Tasty',
  category: 'statistics',
  homepage: 'https://www.abtasty.com/',
  policy: 'https://www.abtasty.com/privacy-policy/',
  scripts: ['try.abtasty.com'],
  endpoints: ['ariane.abtasty.com'],
  calls: {
    event: ['abtasty.send()'],
  },
  stores: [
    { name: 'ABTasty', lifetime: '13 months' },
    { name: 'ABTastySession', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default abTasty
