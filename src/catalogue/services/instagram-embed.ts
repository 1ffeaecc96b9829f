import type { Service } from '../../model/service.ts'

/** Posts and reels of Instagram on a page. */
const instagramEmbed: Service = {
  id: 'instagram-embed',
  name: 'Instagram embeds',
  provider: 'Meta',
  category: 'marketing',
  homepage: 'https://developers.facebook.com/docs/instagram-platform/oembed/',
  policy: 'https://privacycenter.instagram.com/policy',
  scripts: ['www.instagram.com/embed.js', 'platform.instagram.com'],
  embeds: ['www.instagram.com/p', 'www.instagram.com/reel', 'www.instagram.com/tv'],
  calls: {
    init: ['instgrm.Embeds.process()'],
  },
  packages: {
    'react-instagram-embed': { embeds: ['default'] },
    'react-social-media-embed': { embeds: ['InstagramEmbed'] },
    'gatsby-plugin-instagram-embed': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'ig_did', lifetime: '9 years' },
    { name: 'ig_cb', lifetime: '9 years' },
    { name: 'ds_user_id', lifetime: '3 months' },
    { name: 'shbid', lifetime: '1 year' },
    { name: 'shbts', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://developers.facebook.com/docs/instagram-platform/oembed/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-instagram-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-social-media-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default instagramEmbed
