import type { Service } from '../../model/service.ts'

/** Real user monitoring. */
const site24x7: Service = {
  id: 'site24x7',
  name: 'Site24x7 RUM',
  provider: 'Zoho',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.site24x7.com/',
  policy: 'https://www.zoho.com/privacy.html',
  scripts: [
    'static.site24x7rum.com',
    'static.site24x7rum.eu',
    'static.site24x7rum.in',
    'static.site24x7rum.cn',
    'static.site24x7rum.net.au',
  ],
  endpoints: ['col.site24x7rum.com', 'col.site24x7rum.eu'],
  calls: {
    event: ["s247r('userId')", "s247r('captureException')", "s247r('startTransaction')"],
  },
  sources: [
    { url: 'https://www.site24x7.com/help/apm/rum.html', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default site24x7
