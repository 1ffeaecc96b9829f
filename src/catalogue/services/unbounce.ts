import type { Service } from '../../model/service.ts'

/** Landing pages, pop-ups and bars. */
const unbounce: Service = {
  id: 'unbounce',
  name: 'Unbounce',
  provider: 'Unbounce',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://unbounce.com/',
  policy: 'https://unbounce.com/privacy/',
  scripts: ['*.js.ubembed.com'],
  endpoints: ['t.unbounce.com', '*.events.ubembed.com'],
  stores: [
    { name: 'ubvt' },
  ],
  sources: [
    { url: 'https://documentation.unbounce.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default unbounce
