import type { Service } from '../../model/service.ts'

/** A hub that collects events and hands them to other vendors. */
const mparticle: Service = {
  id: 'mparticle',
  name: 'mParticle',
  provider: 'Rokt',
  category: 'statistics',
  disputed: 'It needs consent for all that its destinations do, often marketing.',
  homepage: 'https://www.mparticle.com/',
  policy: 'https://www.mparticle.com/privacypolicy/',
  scripts: ['jssdkcdns.mparticle.com/js', 'jssdkcdn.mparticle.com/js'],
  endpoints: ['jssdks.mparticle.com', 'nativesdks.mparticle.com', 'identity.mparticle.com', '*.mparticle.com/v3'],
  calls: {
    init: ['mParticle.init()'],
    event: [
      'mParticle.logEvent()',
      'mParticle.logPageView()',
      'mParticle.logBaseEvent()',
      'mParticle.eCommerce.logProductAction()',
      'mParticle.Identity.login()',
      'mParticle.Identity.identify()',
    ],
  },
  packages: {
    '@mparticle/web-sdk': {
      init: ['default.init()'],
      event: [
        'default.logEvent()',
        'default.logPageView()',
        'default.eCommerce.logProductAction()',
        'default.Identity.login()',
        'default.Identity.identify()',
      ],
    },
  },
  stores: [
    { name: 'mprtcl-v4*' },
    { name: 'mprtcl-prodv4*' },
    { name: 'mprtcl-v4*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'mprtcl-prodv4*', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.mparticle.com/developers/sdk/web/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@mparticle/web-sdk', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default mparticle
