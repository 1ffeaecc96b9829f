import type { Service } from '../../model/service.ts'

/** Live chat. */
const tawkTo: Service = {
  id: 'tawk-to',
  name: 'tawk.to',
  provider: 'tawk.to',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.tawk.to/',
  policy: 'https://www.tawk.to/privacy-policy/',
  scripts: ['embed.tawk.to'],
  embeds: ['tawk.to/chat'],
  calls: {
    init: ['Tawk_API.start()'],
    event: ['Tawk_API.setAttributes()', 'Tawk_API.addEvent()', 'Tawk_API.login()', 'Tawk_API.maximize()'],
  },
  packages: {
    '@tawk.to/tawk-messenger-react': { components: ['default'] },
    '@tawk.to/tawk-messenger-vue-3': { plugins: ['default'] },
    'tawk-react': { components: ['TawkLiveChat'] },
    'tawkto-react': { init: ['new default()'] },
    'vue-tawk': { plugins: ['default'] },
  },
  stores: [
    { name: 'tawk_*', lifetime: '6 months' },
    { name: 'TawkConnectionTime', lifetime: 'session' },
    { name: 'tawkUUID', category: 'statistics', lifetime: '10 years' },
    { name: 'TawkCookie', lifetime: 'session' },
    { name: '__tawkuuid', lifetime: '10 years' },
    { name: 'twk_uuid_*', lifetime: '6 months' },
    { name: 'twk_idm_key', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@tawk.to/tawk-messenger-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tawk-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tawkto-react', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default tawkTo
