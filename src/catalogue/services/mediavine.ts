import type { Service } from '../../model/service.ts'

/** Ad management for publishers. */
const mediavine: Service = {
  id: 'mediavine',
  name: 'Mediavine',
  provider: 'Mediavine',
  category: 'marketing',
  homepage: 'https://www.mediavine.com/',
  policy: 'https://www.mediavine.com/privacy-policy/',
  scripts: ['scripts.mediavine.com/tags'],
  endpoints: ['exchange.mediavine.com'],
  stores: [
    { name: 'mediavine_session', lifetime: 'session' },
    { name: 'mv_tokens', lifetime: '14 days' },
    { name: 'mv_tokens_invalidate-verizon-pushes', lifetime: '14 days' },
    { name: 'am_tokens', lifetime: '14 days' },
    { name: 'am_tokens_invalidate-verizon-pushes', lifetime: '14 days' },
  ],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default mediavine
