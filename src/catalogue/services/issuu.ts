import type { Service } from '../../model/service.ts'

/** Magazines and catalogues in a frame. */
const issuu: Service = {
  id: 'issuu',
  name: 'Issuu',
  provider: 'Issuu',
  category: 'marketing',
  homepage: 'https://issuu.com/',
  policy: 'https://issuu.com/legal/privacy',
  scripts: ['e.issuu.com/embed.js'],
  embeds: ['e.issuu.com/embed.html'],
  stores: [
    { name: 'iutk', lifetime: '10 years' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default issuu
