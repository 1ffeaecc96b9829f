import type { Service } from '../../model/service.ts'

/** Conversion tag of LINE Ads. */
const lineTag: Service = {
  id: 'line-tag',
  name: 'LINE Tag',
  provider: 'LY Corporation',
  category: 'marketing',
  homepage: 'https://www.lycbiz.com/',
  policy: 'https://terms.line.me/line_rules/',
  scripts: ['d.line-scdn.net/n/line_tag/public/release'],
  endpoints: ['tr.line.me/tag.gif'],
  calls: {
    init: ["_lt('init')"],
    event: ["_lt('send', 'pv')", "_lt('send', 'cv')"],
  },
  queues: { _lt: '_ltq' },
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default lineTag
