import type { Service } from '../../model/service.ts'

/** Programmatic advertising: universal and static pixels. */
const theTradeDesk: Service = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  provider: 'The Trade Desk',
  category: 'marketing',
  homepage: 'https://www.thetradedesk.com/',
  policy: 'https://www.thetradedesk.com/us/privacy',
  scripts: ['js.adsrvr.org'],
  endpoints: ['insight.adsrvr.org/track', 'match.adsrvr.org/track'],
  calls: {
    init: ['new TTDUniversalPixelApi().init()'],
  },
  stores: [
    { name: 'TDID', lifetime: '1 year' },
    { name: 'TDCPM', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default theTradeDesk
