import type { Service } from '../../model/service.ts'

/** SmartTag and the older xiti counter; its successor is Piano Analytics. */
const atInternet: Service = {
  id: 'at-internet',
  name: 'AT Internet',
  provider: 'Piano',
  category: 'statistics',
  disputed: 'The French authority lets a privacy-minded setup run without consent.',
  homepage: 'https://piano.io/product/analytics/',
  policy: 'https://piano.io/privacy-policy/',
  scripts: ['tag.aticdn.net/*/smarttag.js'],
  endpoints: ['*.xiti.com/hit.xiti', '*.ati-host.net'],
  calls: {
    init: ['new ATInternet.Tracker.Tag()'],
    event: [
      'new ATInternet.Tracker.Tag().page.send()',
      'new ATInternet.Tracker.Tag().click.send()',
      'new ATInternet.Tracker.Tag().event.send()',
    ],
  },
  stores: [
    { name: 'atidvisitor', lifetime: '6 months' },
    { name: 'atuserid', lifetime: '13 months' },
    { name: 'attvtreman' },
    { name: 'attvtsession' },
    { name: 'atreman' },
    { name: 'atredir' },
    { name: 'atsession' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default atInternet
