import type { Service } from '../../model/service.ts'

/** Advertising exchange: universal pixel, segments and conversions. */
const appnexus: Service = {
  id: 'appnexus',
  name: 'Xandr (AppNexus)',
  provider: 'Microsoft',
  category: 'marketing',
  homepage: 'https://about.ads.microsoft.com/en/solutions/xandr',
  policy: 'https://www.microsoft.com/en-us/privacy/privacystatement',
  scripts: ['acdn.adnxs.com/dmp/up/pixie.js', 'acdn.adnxs.com/ast/ast.js'],
  endpoints: [
    'ib.adnxs.com/px',
    'ib.adnxs.com/seg',
    'ib.adnxs.com/getuid',
    'ib.adnxs.com/setuid',
    'secure.adnxs.com/px',
    'secure.adnxs.com/seg',
    'secure.adnxs.com/getuid',
  ],
  calls: {
    init: ["pixie('init')"],
    event: ["pixie('event')"],
  },
  stores: [
    { name: 'uuid2', lifetime: '90 days' },
    { name: 'anj', lifetime: '90 days' },
    { name: 'icu', lifetime: '90 days' },
    { name: 'uids', lifetime: '120 days' },
    { name: 'usersync', category: 'statistics', lifetime: '90 days' },
    { name: 'XANDR_PANID', lifetime: '400 days' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default appnexus
