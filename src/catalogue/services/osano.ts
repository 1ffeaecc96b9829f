import type { Service } from '../../model/service.ts'

/** Consent banner in the cloud. */
const osano: Service = {
  id: 'osano',
  name: 'Osano',
  provider: 'Osano',
  category: 'necessary',
  homepage: 'https://www.osano.com/',
  policy: 'https://www.osano.com/legal/privacy',
  scripts: ['cmp.osano.com'],
  configuredAs: ['osano'],
  stores: [
    { name: 'osano_consentmanager', lifetime: '1 year' },
    { name: 'osano_consentmanager_uuid', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default osano
