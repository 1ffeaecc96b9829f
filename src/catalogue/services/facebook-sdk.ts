import type { Service } from '../../model/service.ts'

/** The JavaScript SDK for login, sharing and social plugins. */
const facebookSdk: Service = {
  id: 'facebook-sdk',
  name: 'Facebook SDK',
  provider: 'Meta',
  category: 'marketing',
  disputed: 'Sites that offer it only as a login file it as preferences, yet every page that loads it tells Facebook.',
  homepage: 'https://developers.facebook.com/docs/javascript/',
  policy: 'https://www.facebook.com/privacy/policy/',
  scripts: ['connect.facebook.net/*/sdk.js', 'connect.facebook.net/*/sdk/debug.js', 'connect.facebook.net/*/all.js'],
  embeds: ['www.facebook.com/plugins', 'www.facebook.com/v*/plugins'],
  calls: {
    init: ['FB.init()'],
    event: ['FB.AppEvents.logEvent()', 'FB.AppEvents.logPageView()', 'FB.XFBML.parse()'],
  },
  packages: {
    'react-facebook': {
      components: ['FacebookProvider'],
      embeds: ['Comments', 'EmbeddedPost', 'EmbeddedVideo', 'Like', 'Page'],
    },
  },
  stores: [
    { name: 'datr', lifetime: '2 years' },
    { name: 'fbsr_*', lifetime: 'session' },
    { name: 'fbm_*' },
  ],
  sources: [
    { url: 'https://developers.facebook.com/docs/javascript/quickstart/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-facebook', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://hustoknow.blogspot.com/2012/01/dealing-with-zombie-facebook-cookies.html', confidence: 'observed' },
  ],
}

export default facebookSdk
