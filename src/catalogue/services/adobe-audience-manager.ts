import type { Service } from '../../model/service.ts'

/** A data management platform for audiences. */
const adobeAudienceManager: Service = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  provider: 'Adobe',
  category: 'marketing',
  homepage: 'https://business.adobe.com/products/audience-manager/adobe-audience-manager.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['*/dil.js', '*/*/dil.js'],
  endpoints: ['*.demdex.net'],
  calls: {
    init: ['DIL.create()'],
  },
  stores: [
    { name: 'demdex', lifetime: '180 days' },
    { name: 'dextp', lifetime: '180 days' },
    { name: 'aam_uuid', lifetime: '1 month' },
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/audience-manager/user-guide/reference/demdex-calls',
      confidence: 'vendor',
    },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adobeAudienceManager
