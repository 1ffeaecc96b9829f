import type { Service } from '../../model/service.ts'

/** Identity resolution for advertising. */
const liveramp: Service = {
  id: 'liveramp',
  name: 'LiveRamp',
  provider: 'LiveRamp',
  category: 'marketing',
  homepage: 'https://liveramp.com/',
  policy: 'https://liveramp.com/privacy/service-privacy-policy/',
  scripts: ['ats.rlcdn.com', 'ats-wrapper.privacymanager.io', 'c.tvpixel.com/js'],
  endpoints: ['api.rlcdn.com', 'idsync.rlcdn.com', 'rc.rlcdn.com', '*.pippio.com/api/sync', 'pippio.com/api/sync'],
  calls: {
    init: ['ats.start()'],
    event: ['ats.retrieveEnvelope()', 'ats.setAdditionalData()'],
  },
  stores: [
    { name: '_lr_env' },
    { name: '_lr_retry_request' },
    { name: 'pxrc', lifetime: '2 months' },
    { name: 'rlas3', lifetime: '1 year' },
    { name: '_lr_env', type: 'local-storage', lifetime: 'persistent' },
    { name: '_lr_env_src_ats', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/prebid/Prebid.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default liveramp
