import type { Service } from '../../model/service.ts'

/** Consent banner for the IAB framework and beyond. */
const consentmanager: Service = {
  id: 'consentmanager',
  name: 'consentmanager',
  provider: 'consentmanager',
  category: 'necessary',
  homepage: 'https://www.consentmanager.net/',
  policy: 'https://www.consentmanager.net/privacy/',
  scripts: ['cdn.consentmanager.net', '*.delivery.consentmanager.net', 'delivery.consentmanager.net', 'cdn.consentmanager.mgr.consensu.org'],
  stores: [
    { name: '__cmpconsent*', lifetime: '1 year' },
    { name: '__cmpcvc*', lifetime: '1 year' },
    { name: '__cmpcpc*', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default consentmanager
