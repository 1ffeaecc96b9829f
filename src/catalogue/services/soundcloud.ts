import type { Service } from '../../model/service.ts'

/** Tracks and playlists in a frame, also by the widget API. */
const soundcloud: Service = {
  id: 'soundcloud',
  name: 'SoundCloud',
  provider: 'SoundCloud',
  category: 'marketing',
  homepage: 'https://soundcloud.com/',
  policy: 'https://soundcloud.com/pages/privacy',
  scripts: ['w.soundcloud.com/player/api.js', 'connect.soundcloud.com/sdk*'],
  embeds: ['w.soundcloud.com/player'],
  content: ['soundcloud.com'],
  calls: {
    init: ['SC.Widget()', 'SC.initialize()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
  },
  stores: [
    { name: 'sc_anonymous_id', lifetime: '10 years' },
    { name: 'sclocale' },
    { name: 'WIDGET::local::assignments', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developers.soundcloud.com/docs/api/html5-widget', confidence: 'vendor' },
    { url: 'https://developers.soundcloud.com/docs/api/sdks', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default soundcloud
