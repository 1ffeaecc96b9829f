import type { Service } from '../../model/service.ts'

/** Measures how AI crawlers and assistants lead to a site. */
const promptwatch: Service = {
  id: 'promptwatch',
  name: 'Promptwatch',
  provider: 'Promptwatch',
  category: 'statistics',
  homepage: 'https://promptwatch.com/',
  policy: 'https://promptwatch.com/privacy',
  scripts: ['ingest.promptwatch.com/js'],
  endpoints: ['ingest.promptwatch.com'],
  packages: {
    '@c15t/scripts/promptwatch': { init: ['promptwatch()'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'observed' },
  ],
}

export default promptwatch
