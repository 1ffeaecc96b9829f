import type { Service } from '../../model/service.ts'

/** Embedded videos with viewing statistics. */
const wistia: Service = {
  id: 'wistia',
  name: 'Wistia',
  provider: 'Wistia',
  category: 'statistics',
  homepage: 'https://wistia.com/',
  policy: 'https://wistia.com/privacy',
  scripts: [
    'fast.wistia.com/assets/external',
    'fast.wistia.net/assets/external',
    'fast.wistia.com/embed',
    'fast.wistia.net/embed',
    'fast.wistia.com/player.js',
  ],
  endpoints: ['pipedream.wistia.com', 'distillery.wistia.com'],
  embeds: ['fast.wistia.com/embed/iframe', 'fast.wistia.net/embed/iframe', 'fast.wistia.com/embed/channel'],
  calls: {
    init: ['Wistia.embed()'],
  },
  packages: {
    '@wistia/wistia-player-react': { embeds: ['WistiaPlayer'] },
  },
  stores: [
    { name: '_distillery', lifetime: '1 year' },
    { name: 'wistia', type: 'local-storage', lifetime: 'persistent' },
    { name: 'wistia-video-progress-*', type: 'local-storage', category: 'preferences', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.wistia.com/docs/player-privacy-mode', confidence: 'vendor' },
    { url: 'https://docs.wistia.com/docs/javascript-player-api', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@wistia/wistia-player-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default wistia
