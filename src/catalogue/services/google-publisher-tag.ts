import type { Service } from '../../model/service.ts'

/** The tag of Google Ad Manager, which fills the ad slots of a page. */
const googlePublisherTag: Service = {
  id: 'google-publisher-tag',
  name: 'Google Publisher Tag',
  provider: 'Google',
  category: 'marketing',
  homepage: 'https://admanager.google.com/',
  policy: 'https://policies.google.com/technologies/ads',
  scripts: [
    'securepubads.g.doubleclick.net/tag/js/gpt.js',
    'www.googletagservices.com/tag/js/gpt.js',
    'pagead2.googlesyndication.com/tag/js/gpt.js',
  ],
  calls: {
    init: ['googletag.defineSlot()', 'googletag.defineOutOfPageSlot()', 'googletag.enableServices()'],
    event: ['googletag.display()', 'googletag.pubads().refresh()'],
  },
  packages: {
    'react-dfp': { init: ['DFPManager.load()'], components: ['DFPSlotsProvider', 'AdSlot'] },
    'react-gpt': { components: ['Bling'] },
    'react-advertising': { components: ['AdvertisingProvider', 'AdvertisingSlot'] },
  },
  consentMode: 'google-consent-mode',
  stores: [
    { name: 'GoogleAdServingTest', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://developers.google.com/publisher-tag/reference', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-dfp', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-gpt', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-advertising', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default googlePublisherTag
