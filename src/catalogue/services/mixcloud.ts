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
  calls: {
    init: ['Mixcloud.PlayerWidget()'],
  },
  sources: [
    { url: 'https://www.mixcloud.com/developers/widget/', confidence: 'vendor' },
  ],
}

export default mixcloud
