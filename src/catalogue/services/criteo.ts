import type { Service } from '../../model/service.ts'

/** Retargeting with product ads. */
const criteo: Service = {
  id: 'criteo',
  name: 'Criteo',
  provider: 'Criteo',
  category: 'marketing',
  homepage: 'https://www.criteo.com/',
  policy: 'https://www.criteo.com/privacy/',
  scripts: ['static.criteo.net/js', 'dynamic.criteo.com/js', 'cas.criteo.com/delivery'],
  endpoints: ['sslwidget.criteo.com/event'],
  calls: {
    init: ["criteo_q.push({ event: 'setAccount' })"],
    event: [
      "criteo_q.push({ event: 'viewHome' })",
      "criteo_q.push({ event: 'viewPage' })",
      "criteo_q.push({ event: 'viewList' })",
      "criteo_q.push({ event: 'viewItem' })",
      "criteo_q.push({ event: 'viewBasket' })",
      "criteo_q.push({ event: 'addToCart' })",
      "criteo_q.push({ event: 'trackTransaction' })",
    ],
  },
  stores: [
    { name: 'cto_bundle', lifetime: '13 months' },
    { name: 'cto_bidid', lifetime: '13 months' },
    { name: 'cto_axid', lifetime: '13 months' },
    { name: 'cto_tld_test', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://cookiesentry.com/cookies/providers/criteo', confidence: 'observed' },
  ],
}

export default criteo
