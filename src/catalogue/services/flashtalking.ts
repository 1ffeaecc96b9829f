import type { Service } from '../../model/service.ts'

/** Ad server. */
const flashtalking: Service = {
  id: 'flashtalking',
  name: 'Flashtalking',
  provider: 'Mediaocean',
  category: 'marketing',
  homepage: 'https://www.flashtalking.com/',
  policy: 'https://www.mediaocean.com/privacy-policy',
  scripts: ['servedby.flashtalking.com/container', 'cdn.flashtalking.com'],
  endpoints: ['*.flashtalking.com'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default flashtalking
