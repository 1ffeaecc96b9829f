import type { StandardCategory } from '../../model/category.ts'
import type { Platform } from '../../model/platform.ts'

const defaults =
  'a service is on without a choice under `highPrivacy: false`, `serviceDefaultState: true` or `needConsent: false`'

/** The keys of its own services that measure audiences. */
const analytic = [
  'actistat', 'adobeanalytics', 'adobeworkspace', 'amplitude', 'analytics', 'atinternet', 'atinternethightrack',
  'clarity', 'clicky', 'compteur', 'contentsquare', 'crazyegg', 'emolytics', 'etracker', 'eulerian', 'firebase',
  'force24', 'freshsalescrm', 'gajs', 'getplus', 'getquanty', 'gtag', 'hotjar', 'hubspot', 'kameleoon', 'koban',
  'kompass', 'leadforensicsold', 'leadinfo', 'matomo', 'matomocloud', 'matomoheatmap', 'matomohightrack', 'mautic',
  'metrica', 'microanalytics', 'microsoftcampaignanalytics', 'mixpanel', 'multiplegtag', 'openwebanalytics',
  'pardot', 'pianoanalytics', 'piwikpro', 'plausible', 'plezi', 'sharpspring', 'shinystat', 'simpleanalytics',
  'snapchat', 'statcounter', 'teambrain', 'tiktok', 'twitteruwt', 'usercom', 'userpilot', 'verizondottag',
  'visiblee', 'visualrevenue', 'webmecanik', 'weborama', 'woopra', 'wysistat', 'wysistathightrack', 'xiti',
  'xiti_smarttag', 'zohopagesense',
]

/** The keys of its own services that advertise, or that put a network's or a player's content into the page. */
const advertising = [
  'acast', 'activecampaign', 'addthis', 'addtoanyfeed', 'addtoanyshare', 'adform', 'adsense', 'adsenseauto',
  'adsensesearch', 'adsensesearchform', 'adsensesearchresult', 'aduptech_ads', 'aduptech_conversion',
  'aduptech_retargeting', 'affilae', 'amazon', 'antvoice', 'archive', 'artetv', 'ausha', 'bandcamp', 'bingads',
  'calameo', 'calameolibrary', 'canalu', 'cjcom', 'clickdimensions', 'clicmanager', 'criteo', 'criteoonetag',
  'dailymotion', 'datingaffiliation', 'datingaffiliationpopup', 'deezer', 'discord', 'doubleclick', 'ekomi',
  'equativ', 'eskimi', 'facebook', 'facebookcustomerchat', 'facebooklikebox', 'facebookpixel', 'facebookpost',
  'fculture', 'goldenbees', 'googleads', 'googleadwordsconversion', 'googleadwordsremarketing', 'googlepartners',
  'gplus', 'gplusbadge', 'instagram', 'klaviyo', 'kwanko', 'leadforensics', 'linkedin', 'linkedininsighttag',
  'madmetrics', 'mixcloud', 'outbrain', 'outbrainamplify', 'pinterest', 'pinterestpixel', 'piximedia', 'playplay',
  'podcloud', 'prelinker', 'prezi', 'pubdirecte', 'reddit', 'rumbletalk', 'shareaholic', 'shareasale', 'sharethis',
  'sharethissticky', 'skaze', 'slideshare', 'soundcloud', 'spotify', 'teads', 'thetradedesk', 'tiktokvideo',
  'twenga', 'twitch', 'twitter', 'twitterembed', 'twittertimeline', 'videas', 'vimeo', 'vshop', 'webtvnu', 'xandr',
  'xandrconversion', 'xandrsegment', 'youtube', 'youtubeapi', 'youtubeplaylist',
]

function keysOf(category: StandardCategory, keys: readonly string[]): Record<string, StandardCategory> {
  return Object.fromEntries(keys.map((key) => [key, category]))
}

/** tarteaucitron.js, which asks for services one by one, under keys of its own. */
const tarteaucitron: Platform = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  homepage: 'https://tarteaucitron.io/',
  categories: { ...keysOf('statistics', analytic), ...keysOf('marketing', advertising) },
  checks: [
    { when: 'tarteaucitron.state.$category', caveat: defaults },
    { when: "document.cookie.includes('!$category=true')", caveat: defaults },
  ],
  unsound: [
    {
      when: 'tarteaucitron.state[*]',
      because: 'is about a service of which no category is known; declare a gate in the manifest that says which it grants',
    },
    { when: 'tarteaucitron.state', because: 'is an object that exists whatever the visitor chose' },
    { when: "addEventListener('tac.root_available', $granted)", because: 'fires before the visitor is asked' },
    { when: "addEventListener('tac.open_panel', $granted)", because: 'fires while the visitor is asked' },
    { when: "addEventListener('tac.close_panel', $granted)", because: 'also fires after a refusal' },
  ],
  accepts: ['tarteaucitron.userInterface.respondAll(true)'],
  implies: [
    {
      of: 'tarteaucitron.init()', option: '0.highPrivacy', is: [false], as: 'optOutMode',
      because: 'services start when the visitor goes on browsing',
    },
    {
      of: 'tarteaucitron.init()', option: '0.serviceDefaultState', is: [true], as: 'preTicked',
      because: 'every service is switched on before the visitor has chosen it',
    },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js', confidence: 'source' },
  ],
}

export default tarteaucitron
