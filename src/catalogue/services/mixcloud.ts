import type { Service } from '../../model/service.ts'

/** Shows and mixes in a frame. */
const mixcloud: Service = {
  id: 'mixcloud',
  name: 'Mixcloud',
  provider: 'Mixcloud',
  category: 'marketing',
  homepage: 'https://www.mixcloud.com/',
  policy: 'https://www.mixcloud.com/privacy/',
  scripts: ['widget.mixcloud.com/media/js/widgetApi.js'],
  embeds: ['www.mixcloud.com/widget', 'player-widget.mixcloud.com/widget'],
  content: ['www.mixcloud.com'],
  calls: {
    init: ['Mixcloud.PlayerWidget()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
  },
  sources: [
    { url: 'https://www.mixcloud.com/developers/widget/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default mixcloud
