import type { Service } from '../../model/service.ts'

/** Contextual advertising. */
const mediaNet: Service = {
  id: 'media-net',
  name: 'Media.net',
  provider: 'Media.net',
  category: 'marketing',
  homepage: 'https://www.media.net/',
  policy: 'https://www.media.net/en/privacy-policy/',
  scripts: ['contextual.media.net', 'warp.media.net'],
  endpoints: ['*.media.net/log', 'hblg.media.net'],
  calls: {
    init: ['_mNHandle.queue.push()', '_mNDetails.loadTag()'],
  },
  stores: [
    { name: 'visitor-id', lifetime: '1 year' },
    { name: 'mnet_session_depth', lifetime: 'session' },
    { name: 'gdpr_status', category: 'necessary', lifetime: '6 months' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default mediaNet
