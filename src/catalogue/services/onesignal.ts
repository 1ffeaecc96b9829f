import type { Service } from '../../model/service.ts'

/** Web push notifications. */
const onesignal: Service = {
  id: 'onesignal',
  name: 'OneSignal',
  provider: 'OneSignal',
  category: 'marketing',
  disputed: 'Notifications that visitors asked for are often listed as preferences.',
  homepage: 'https://onesignal.com/',
  policy: 'https://onesignal.com/privacy_policy',
  scripts: ['cdn.onesignal.com/sdks'],
  endpoints: ['onesignal.com/api/v1/sync'],
  calls: {
    init: ['OneSignal.init()', "OneSignal.push(['init'])"],
    event: [
      'OneSignal.sendTag()',
      'OneSignal.sendTags()',
      'OneSignal.login()',
      'OneSignal.User.addTag()',
      'OneSignal.User.addTags()',
    ],
  },
  packages: {
    'react-onesignal': {
      init: ['default.init()'],
      event: ['default.login()', 'default.User.addTag()', 'default.User.addTags()'],
    },
    '@onesignal/onesignal-vue3': { plugins: ['default'] },
    'onesignal-vue': { plugins: ['default'] },
    '@nuxtjs/onesignal': { configuredIn: ['nuxt'] },
  },
  stores: [
    { name: 'ONE_SIGNAL_SDK_DB', type: 'indexed-db', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/react-onesignal', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@onesignal/onesignal-vue3', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default onesignal
