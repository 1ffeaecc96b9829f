import type { Service } from '../../model/service.ts'

/** Programmatic advertising: retargeting and conversion pixels. */
const simplifi: Service = {
  id: 'simplifi',
  name: 'Simpli.fi',
  provider: 'Simpli.fi',
  category: 'marketing',
  homepage: 'https://simpli.fi/',
  policy: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
  scripts: ['i.simpli.fi/dpx.js', 'tag.simpli.fi/sifitag'],
  endpoints: ['um.simpli.fi'],
  stores: [
    { name: 'suid', lifetime: '1 year' },
    { name: 'suid_legacy', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default simplifi
