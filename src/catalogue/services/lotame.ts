import type { Service } from '../../model/service.ts'

/** Audience data and the Panorama ID. */
const lotame: Service = {
  id: 'lotame',
  name: 'Lotame',
  provider: 'Lotame',
  category: 'marketing',
  homepage: 'https://www.lotame.com/',
  policy: 'https://www.lotame.com/privacy/',
  scripts: ['tags.crwdcntrl.net'],
  endpoints: ['*.crwdcntrl.net', '*.ltmsphrcl.net'],
  stores: [
    { name: '_cc_id', lifetime: '269 days' },
    { name: '_cc_aud', lifetime: '269 days' },
    { name: '_cc_cc', lifetime: 'session' },
    { name: '_cc_dc', lifetime: 'session' },
    { name: '_cc_domain', lifetime: 'session' },
    { name: 'panoramaId' },
    { name: 'panoramaId_expiry' },
    { name: 'panoramaId_expiry_exp' },
    { name: '_cc_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'panoramaId', type: 'local-storage', lifetime: 'persistent' },
    { name: 'panoramaId_expiry', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
  ],
}

export default lotame
