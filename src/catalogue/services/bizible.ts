import type { Service } from '../../model/service.ts'

/** Attributes revenue to marketing touches. */
const bizible: Service = {
  id: 'bizible',
  name: 'Marketo Measure (Bizible)',
  provider: 'Adobe',
  category: 'marketing',
  disputed: 'Some databases file its cookies under statistics.',
  homepage: 'https://business.adobe.com/products/marketo/marketo-measure.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['cdn.bizible.com/scripts/bizible.js', 'cdn.bizibly.com/scripts/bizible.js'],
  endpoints: ['cdn.bizible.com/m', 'cdn.bizible.com/ipv', 'cdn.bizibly.com/u'],
  calls: {
    event: ["Bizible.Push('User')"],
  },
  stores: [
    { name: '_biz_uid', lifetime: '1 year' },
    { name: '_biz_nA', lifetime: '1 year' },
    { name: '_biz_flagsA', lifetime: '1 year' },
    { name: '_biz_pendingA', lifetime: '1 year' },
    { name: '_biz_ABTestA', lifetime: '1 year' },
    { name: '_biz_su', lifetime: '1 year' },
    { name: '_biz_EventA', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://experienceleague.adobe.com/en/docs/marketo-measure/using/home', confidence: 'vendor' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default bizible
