import type { Service } from '../../model/service.ts'

/** Pop-ups and bars. */
const helloBar: Service = {
  id: 'hello-bar',
  name: 'Hello Bar',
  provider: 'Crazy Egg',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://www.hellobar.com/',
  policy: 'https://www.hellobar.com/privacy-policy/',
  scripts: ['my.hellobar.com'],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default helloBar
