import type { Service } from '../../model/service.ts'

/** Tracking, forms and pop-ups of the email and text marketing platform. */
const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  provider: 'Klaviyo',
  category: 'marketing',
  homepage: 'https://www.klaviyo.com/',
  policy: 'https://www.klaviyo.com/legal/privacy',
  scripts: [
    'static.klaviyo.com/onsite/js',
    'static-tracking.klaviyo.com/onsite/js',
    'a.klaviyo.com/media/js',
    'www.klaviyo.com/media/js/public/klaviyo_subscribe.js',
  ],
  endpoints: ['a.klaviyo.com/client', 'a.klaviyo.com/api/track', 'a.klaviyo.com/api/identify'],
  calls: {
    init: ["_learnq.push(['account'])", 'KlaviyoSubscribe.attachToForms()'],
    event: [
      "klaviyo.push(['identify'])",
      "klaviyo.push(['track'])",
      "klaviyo.push(['trackViewedItem'])",
      'klaviyo.identify()',
      'klaviyo.track()',
      "_learnq.push(['identify'])",
      "_learnq.push(['track'])",
      "_learnq.push(['trackViewedItem'])",
    ],
  },
  packages: {
    'gatsby-plugin-klaviyo': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '__kla_id', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-klaviyo', confidence: 'observed' },
  ],
}

export default klaviyo
