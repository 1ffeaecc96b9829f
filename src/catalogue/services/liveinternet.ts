import type { Service } from '../../model/service.ts'

/** Counter of a Russian rating. */
const liveinternet: Service = {
  id: 'liveinternet',
  name: 'LiveInternet',
  provider: 'LiveInternet',
  category: 'statistics',
  homepage: 'https://www.liveinternet.ru/',
  policy: 'https://www.liveinternet.ru/help/privacy_policy.html',
  endpoints: ['counter.yadro.ru/hit*', 'counter.yadro.ru/logo*'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default liveinternet
