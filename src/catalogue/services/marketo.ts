import type { Service } from '../../model/service.ts'

/** Munchkin web tracking and embedded forms of Marketo. */
const marketo: Service = {
  id: 'marketo',
  name: 'Marketo Engage',
  provider: 'Adobe',
  category: 'marketing',
  homepage: 'https://business.adobe.com/products/marketo.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['munchkin.marketo.net', '*.marketo.com/js/forms2/js/forms2.min.js'],
  endpoints: ['*.mktoresp.com/webevents'],
  calls: {
    init: ['Munchkin.init()', 'MktForms2.loadForm()'],
    event: ['Munchkin.munchkinFunction()', 'mktoMunchkinFunction()'],
  },
  stores: [
    { name: '_mkto_trk', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default marketo
