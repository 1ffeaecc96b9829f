import type { Service } from '../../model/service.ts'

/** A graph of the devices of one person. */
const tapad: Service = {
  id: 'tapad',
  name: 'Tapad',
  provider: 'Experian',
  category: 'marketing',
  homepage: 'https://www.tapad.com/',
  policy: 'https://www.tapad.com/privacy-policy',
  endpoints: ['*.tapad.com'],
  stores: [
    { name: 'TapAd_DID', lifetime: '2 months' },
    { name: 'TapAd_TS', lifetime: '2 months' },
    { name: 'TapAd_3WAY_SYNCS', lifetime: '2 months' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default tapad
