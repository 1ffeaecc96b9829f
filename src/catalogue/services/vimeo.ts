import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Embedded videos, also by the player API. */
const vimeo: Service = {
  id: 'vimeo',
  name: 'Vimeo',
  provider: 'Vimeo',
  category: 'statistics',
  homepage: 'https://vimeo.com/',
  policy: 'https://vimeo.com/privacy',
  scripts: ['player.vimeo.com/api/player.js'],
  embeds: ['player.vimeo.com/video'],
  content: ['vimeo.com'],
  calls: {
    heldBackBy: nuxtScript('useScriptVimeoPlayer').heldBackBy,
    init: ['new Vimeo.Player()', 'useScriptVimeoPlayer()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/vimeo': { embeds: ['default'] },
    '@vimeo/player': { init: ['new default()'] },
    '@u-wave/react-vimeo': { embeds: ['default'] },
    'vue-vimeo-player': { embeds: ['vueVimeoPlayer'], plugins: ['default'] },
    '#imports': nuxtScript('useScriptVimeoPlayer'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.vimeoPlayer'] },
  stores: [
    { name: 'vuid', lifetime: '2 years' },
    { name: 'sd_identity', lifetime: '2 years' },
    { name: 'sd_client_id', lifetime: '2 years' },
    { name: 'continuous_play_v3', category: 'preferences', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://developer.vimeo.com/player/sdk', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@vimeo/player', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@u-wave/react-vimeo', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-vimeo-player', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default vimeo
