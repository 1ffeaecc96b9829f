import type { Service } from '../../model/service.ts'

/** Embedded videos, also by the player library. */
const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion',
  provider: 'Dailymotion',
  category: 'marketing',
  homepage: 'https://www.dailymotion.com/',
  policy: 'https://legal.dailymotion.com/en/privacy-policy/',
  scripts: [
    'api.dmcdn.net/all.js',
    'geo.dailymotion.com/player/*.js',
    'geo.dailymotion.com/libs/player',
    'geo.dailymotion.com/libs/player.js',
  ],
  embeds: ['www.dailymotion.com/embed', 'geo.dailymotion.com/player.html', 'geo.dailymotion.com/player/*.html'],
  content: ['www.dailymotion.com/video', 'dai.ly'],
  calls: {
    init: ['dailymotion.createPlayer()', 'DM.player()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-dailymotion': { embeds: ['default'] },
  },
  stores: [
    { name: 'dmvk' },
    { name: 'v1st' },
  ],
  sources: [
    { url: 'https://developers.dailymotion.com/sdk/player-sdk/web/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-dailymotion', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default dailymotion
