import type { Service } from '../../model/service.ts'

/** Videos and profiles of TikTok on a page. */
const tiktokEmbed: Service = {
  id: 'tiktok-embed',
  name: 'TikTok embeds',
  provider: 'TikTok',
  category: 'marketing',
  homepage: 'https://developers.tiktok.com/doc/embed-videos/',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  scripts: ['www.tiktok.com/embed.js'],
  embeds: ['www.tiktok.com/embed', 'www.tiktok.com/player'],
  packages: {
    'react-tiktok': { embeds: ['TikTok'] },
    'react-social-media-embed': { embeds: ['TikTokEmbed'] },
  },
  stores: [
    { name: 'ttwid', lifetime: '1 year' },
    { name: 'msToken', lifetime: '9 days' },
    { name: 'MONITOR_WEB_ID', lifetime: '3 months' },
  ],
  sources: [
    { url: 'https://developers.tiktok.com/doc/embed-videos/', confidence: 'vendor' },
    { url: 'https://developers.tiktok.com/doc/embed-player/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-tiktok', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-social-media-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default tiktokEmbed
