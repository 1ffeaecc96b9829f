import type { Service } from '../../model/service.ts'

/** Bot management, rate limits and waiting rooms in front of a site. Its cookies are set by the server. */
const cloudflare: Service = {
  id: 'cloudflare',
  name: 'Cloudflare',
  provider: 'Cloudflare',
  category: 'necessary',
  homepage: 'https://www.cloudflare.com/',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  scripts: ['*/cdn-cgi/challenge-platform'],
  stores: [
    { name: '__cf_bm', lifetime: '30 minutes' },
    { name: '_cfuvid', lifetime: 'session' },
    { name: 'cf_clearance', lifetime: '1 year' },
    { name: '__cfruid', lifetime: 'session' },
    { name: '__cflb', lifetime: 'session' },
    { name: '__cfseq', lifetime: 'session' },
    { name: '__cfwaitingroom', lifetime: 'session' },
    { name: 'cf_ob_info', lifetime: 'session' },
    { name: 'cf_use_ob', lifetime: 'session' },
    { name: 'cf_chl_*', lifetime: 'session' },
    { name: '__cfduid', lifetime: '5 years' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default cloudflare
