import type { Service } from '../../model/service.ts'

/** Consent banner. */
const axeptio: Service = {
  id: 'axeptio',
  name: 'Axeptio',
  provider: 'Axeptio',
  category: 'necessary',
  homepage: 'https://www.axept.io/',
  policy: 'https://www.axept.io/privacy-policy',
  scripts: ['static.axept.io'],
  stores: [
    { name: 'axeptio_cookies', lifetime: '1 year' },
    { name: 'axeptio_all_vendors', lifetime: '1 year' },
    { name: 'axeptio_authorized_vendors', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default axeptio
