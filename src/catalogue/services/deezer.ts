import type { Service } from '../../model/service.ts'

/** Tracks and playlists in a frame. */
const deezer: Service = {
  id: 'deezer',
  name: 'Deezer',
  provider: 'Deezer',
  category: 'marketing',
  homepage: 'https://www.deezer.com/',
  policy: 'https://www.deezer.com/legal/personal-datas',
  embeds: ['widget.deezer.com/widget'],
  sources: [
    { url: 'https://widget.deezer.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default deezer
