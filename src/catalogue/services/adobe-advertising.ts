import type { Service } from '../../model/service.ts'

/** Search, display and video advertising, formerly Efficient Frontier. */
const adobeAdvertising: Service = {
  id: 'adobe-advertising',
  name: 'Adobe Advertising',
  provider: 'Adobe',
  category: 'marketing',
  homepage: 'https://business.adobe.com/products/advertising/adobe-advertising.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['www.everestjs.net'],
  endpoints: ['*.everesttech.net'],
  stores: [
    { name: 'everest_g_v2', lifetime: '2 years' },
    { name: 'everest_session_v2', lifetime: 'session' },
    { name: 'ev_tm', lifetime: '2 years' },
    { name: 'ev_sync_*', lifetime: '1 year' },
    { name: 'adcloud', lifetime: '1 year' },
    { name: 'id_adcloud', lifetime: '91 days' },
    { name: '_tmae', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://experienceleague.adobe.com/en/docs/advertising/overview', confidence: 'vendor' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adobeAdvertising
