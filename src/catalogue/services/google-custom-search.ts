import type { Service } from '../../model/service.ts'

/** A search field and results of one's own site by Google, with ads. */
const googleCustomSearch: Service = {
  id: 'google-custom-search',
  name: 'Google Programmable Search',
  provider: 'Google',
  category: 'marketing',
  disputed: 'As a search of the own site it is also filed under preferences; its free form shows ads.',
  homepage: 'https://programmablesearchengine.google.com/',
  policy: 'https://policies.google.com/privacy',
  scripts: [
    'cse.google.com/cse.js',
    'cse.google.com/cse/cse.js',
    'www.google.com/cse/cse.js',
    'www.google.com/coop/cse/brand',
  ],
  calls: {
    init: ['google.search.cse.element.render()', 'google.search.cse.element.go()'],
  },
  sources: [
    { url: 'https://developers.google.com/custom-search/docs/element', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default googleCustomSearch
