import type { Service } from '../../model/service.ts'

/** Programmatic advertising: retargeting and conversion pixels. */
const stackadapt: Service = {
  id: 'stackadapt',
  name: 'StackAdapt',
  provider: 'StackAdapt',
  category: 'marketing',
  homepage: 'https://www.stackadapt.com/',
  policy: 'https://www.stackadapt.com/privacy',
  scripts: ['tags.srv.stackadapt.com/events.js'],
  endpoints: ['tags.srv.stackadapt.com/saq_pxl', 'tags.srv.stackadapt.com/conv', 'srv.stackadapt.com/conv'],
  calls: {
    init: ["saq('ts')"],
    event: ["saq('conv')"],
  },
  stores: [
    { name: 'sa-user-id', lifetime: '1 year' },
    { name: 'sa-user-id-v2', lifetime: '1 year' },
    { name: 'sa-user-id-v3', lifetime: '1 year' },
    { name: 'sa-user-id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'sa-user-id-v2', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default stackadapt
