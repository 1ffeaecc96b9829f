import type { Service } from '../../model/service.ts'

/** Share buttons that fed a data business, closed in 2023. */
const addthis: Service = {
  id: 'addthis',
  name: 'AddThis',
  provider: 'Oracle',
  category: 'marketing',
  homepage: 'https://www.addthis.com/',
  policy: 'https://www.oracle.com/legal/privacy/',
  scripts: ['s7.addthis.com/js', 's9.addthis.com/js'],
  endpoints: ['m.addthis.com', '*.addthisedge.com'],
  calls: {
    init: ['addthis.init()'],
    event: ['addthis.toolbox()', 'addthis.layers()', 'addthis.layers.refresh()'],
  },
  stores: [
    { name: '__atuvc' },
    { name: '__atuvs' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default addthis
