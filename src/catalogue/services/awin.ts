import type { Service } from '../../model/service.ts'

/** Affiliate network, formerly Affiliate Window and Zanox. */
const awin: Service = {
  id: 'awin',
  name: 'Awin',
  provider: 'Awin',
  category: 'marketing',
  homepage: 'https://www.awin.com/',
  policy: 'https://www.awin.com/gb/privacy',
  scripts: ['www.dwin1.com', 'static.zanox.com'],
  endpoints: ['www.awin1.com', '*.zanox.com'],
  calls: {
    event: ['AWIN.Tracking.run()'],
  },
  stores: [
    { name: '_aw_xid' },
    { name: 'BAGawin' },
    { name: 'AwinChannelCookie' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default awin
