import type { Service } from '../../model/service.ts'

/** Posts and share buttons of Tumblr on a page. */
const tumblr: Service = {
  id: 'tumblr',
  name: 'Tumblr',
  provider: 'Automattic',
  category: 'marketing',
  homepage: 'https://www.tumblr.com/',
  policy: 'https://www.tumblr.com/privacy',
  scripts: ['assets.tumblr.com/post.js', 'secure.assets.tumblr.com/post.js', 'assets.tumblr.com/share-button.js'],
  embeds: ['embed.tumblr.com/embed'],
  sources: [
    { url: 'https://www.tumblr.com/buttons', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default tumblr
