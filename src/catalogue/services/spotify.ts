import type { Service } from '../../model/service.ts'

/** Tracks, playlists and podcasts in a frame, also by the iframe API and the Web Playback SDK. */
const spotify: Service = {
  id: 'spotify',
  name: 'Spotify',
  provider: 'Spotify',
  category: 'marketing',
  disputed: 'Its cookies are also listed as functional.',
  homepage: 'https://developer.spotify.com/documentation/embeds',
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  scripts: ['open.spotify.com/embed/iframe-api', 'sdk.scdn.co/spotify-player.js'],
  embeds: ['open.spotify.com/embed', 'open.spotify.com/embed-podcast', 'embed.spotify.com'],
  calls: {
    init: ['new Spotify.Player()'],
  },
  packages: {
    'react-spotify-embed': { embeds: ['Spotify'] },
  },
  stores: [
    { name: 'sp_t', lifetime: '2 months' },
    { name: 'sp_landing', lifetime: '1 day' },
    { name: 'sp_landingref' },
    { name: 'sp_usid' },
  ],
  sources: [
    { url: 'https://developer.spotify.com/documentation/embeds/tutorials/using-the-iframe-api', confidence: 'vendor' },
    { url: 'https://developer.spotify.com/documentation/web-playback-sdk', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-spotify-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default spotify
