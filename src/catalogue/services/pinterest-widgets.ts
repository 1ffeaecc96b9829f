import type { Service } from '../../model/service.ts'

/** Pins, boards and the save button of Pinterest on a page. */
const pinterestWidgets: Service = {
  id: 'pinterest-widgets',
  name: 'Pinterest widgets',
  provider: 'Pinterest',
  category: 'marketing',
  homepage: 'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  scripts: ['assets.pinterest.com/js'],
  embeds: ['assets.pinterest.com/ext/embed.html'],
  calls: {
    init: ['PinUtils.build()'],
  },
  packages: {
    'react-social-media-embed': { embeds: ['PinterestEmbed'] },
  },
  stores: [
    { name: '_pinterest_sess' },
    { name: '_pinterest_cm' },
  ],
  sources: [
    { url: 'https://developers.pinterest.com/docs/web-features/widgets/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-social-media-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default pinterestWidgets
