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
  calls: {
    init: ['dailymotion.createPlayer()', 'DM.player()'],
  },
  packages: {
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
  ],
}

export default dailymotion
