import type { Service } from '../../model/service.ts'

/** Share buttons and related content. */
const shareaholic: Service = {
  id: 'shareaholic',
  name: 'Shareaholic',
  provider: 'Shareaholic',
  category: 'marketing',
  homepage: 'https://www.shareaholic.com/',
  policy: 'https://www.shareaholic.com/privacy/',
  scripts: [
    'dsms0mj1bbhn4.cloudfront.net/assets/pub/shareaholic.js',
    'dtym7iokkjlif.cloudfront.net/assets/pub/shareaholic.js',
  ],
  endpoints: ['analytics.shareaholic.com', 'cm.shareaholic.com'],
  calls: {
    init: ['Shareaholic.init()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default shareaholic
