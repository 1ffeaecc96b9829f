import type { Service } from '../../model/service.ts'

/** Streams, clips and chat in a frame, also by the embed API. */
const twitch: Service = {
  id: 'twitch',
  name: 'Twitch',
  provider: 'Twitch',
  category: 'marketing',
  disputed: 'Its cookies are also listed as functional.',
  homepage: 'https://www.twitch.tv/',
  policy: 'https://www.twitch.tv/p/legal/privacy-notice/',
  scripts: ['embed.twitch.tv/embed/v1.js', 'player.twitch.tv/js/embed/v1.js'],
  embeds: ['player.twitch.tv', 'clips.twitch.tv/embed', 'www.twitch.tv/embed'],
  content: ['www.twitch.tv', 'twitch.tv'],
  calls: {
    init: ['new Twitch.Embed()', 'new Twitch.Player()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-twitch-embed': {
      embeds: ['TwitchEmbed', 'TwitchPlayer', 'TwitchPlayerNonInteractive', 'TwitchClip', 'TwitchChat'],
    },
    'react-twitch-embed-video': { embeds: ['default'] },
  },
  stores: [
    { name: 'unique_id_durable', lifetime: '10 years' },
    { name: 'session_unique_id', lifetime: 'session' },
    { name: 'server_session_id', lifetime: 'session' },
    { name: 'twitch.lohp.countryCode', lifetime: '10 years' },
  ],
  sources: [
    { url: 'https://dev.twitch.tv/docs/embed/everything/', confidence: 'vendor' },
    { url: 'https://dev.twitch.tv/docs/embed/video-and-clips/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-twitch-embed', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default twitch
