import type { Service } from '../../model/service.ts'

/** Pop-ups and promotions for shops. */
const justuno: Service = {
  id: 'justuno',
  name: 'Justuno',
  provider: 'Justuno',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://www.justuno.com/',
  policy: 'https://www.justuno.com/privacy-policy/',
  scripts: ['cdn.justuno.com', 'my.jst.ai', 'scripttags.justuno.com'],
  calls: {
    event: ["juapp('*')"],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default justuno
