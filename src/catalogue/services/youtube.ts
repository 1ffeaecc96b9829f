import type { Service } from '../../model/service.ts'

/** Embedded videos, also by the iframe API. The nocookie host stores too, from the moment the player is used. */
const youtube: Service = {
  id: 'youtube',
  name: 'YouTube',
  provider: 'Google',
  category: 'marketing',
  homepage: 'https://www.youtube.com/',
  policy: 'https://policies.google.com/privacy',
  scripts: ['www.youtube.com/iframe_api', 'www.youtube.com/player_api'],
  embeds: [
    'www.youtube.com/embed',
    'youtube.com/embed',
    'www.youtube-nocookie.com/embed',
    'youtube-nocookie.com/embed',
  ],
  content: ['www.youtube.com/watch', 'youtube.com/watch', 'm.youtube.com/watch', 'www.youtube.com/shorts', 'www.youtube.com/playlist', 'youtu.be'],
  calls: {
    init: ['new YT.Player()'],
  },
  packages: {
    'react-player': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/lazy': { embeds: ['default'], plays: { default: ['url', 'src'] } },
    'react-player/youtube': { embeds: ['default'] },
    '@next/third-parties/google': { embeds: ['YouTubeEmbed'] },
    'react-youtube': { embeds: ['default'] },
    'react-lite-youtube-embed': { embeds: ['default'] },
    'youtube-player': { init: ['default()'] },
  },
  stores: [
    { name: 'VISITOR_INFO1_LIVE', lifetime: '180 days' },
    { name: 'VISITOR_PRIVACY_METADATA', lifetime: '180 days' },
    { name: '__Secure-ROLLOUT_TOKEN', lifetime: '180 days' },
    { name: 'YSC', lifetime: 'session' },
    { name: 'LAST_RESULT_ENTRY_KEY', lifetime: 'session' },
    { name: 'TESTCOOKIESENABLED', lifetime: '1 day' },
    { name: 'yt.innertube::*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'ytidb::*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'yt-remote-connected-devices', type: 'local-storage', lifetime: 'persistent' },
    { name: 'yt-remote-device-id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'yt-remote-*', type: 'session-storage', lifetime: 'session' },
    { name: 'YtIdbMeta', type: 'indexed-db', lifetime: 'persistent' },
    { name: 'YtIdbMeta#databases', type: 'indexed-db', lifetime: 'persistent' },
    { name: 'ServiceWorkerLogsDatabase*', type: 'indexed-db', lifetime: 'persistent' },
    { name: 'LogsDatabaseV2:*', type: 'indexed-db', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developers.google.com/youtube/iframe_api_reference', confidence: 'vendor' },
    { url: 'https://policies.google.com/technologies/cookies', confidence: 'vendor' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/react-youtube', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/youtube-player', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-player', confidence: 'source' },
  ],
}

export default youtube
