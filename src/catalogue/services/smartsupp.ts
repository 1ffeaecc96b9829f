import type { Service } from '../../model/service.ts'

/** Live chat and chatbots. */
const smartsupp: Service = {
  id: 'smartsupp',
  name: 'Smartsupp',
  provider: 'Smartsupp',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.smartsupp.com/',
  policy: 'https://www.smartsupp.com/help/privacy/',
  scripts: ['www.smartsuppchat.com/loader.js'],
  calls: {
    event: ["smartsupp('name')", "smartsupp('email')", "smartsupp('variables')", "smartsupp('chat:open')"],
  },
  packages: {
    'smartsupp-widget': {
      init: ['default.init()'],
      event: ['default.setName()', 'default.setEmail()', 'default.setVariables()'],
    },
  },
  stores: [
    { name: 'ssupp.vid' },
    { name: 'ssupp.visits' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/smartsupp-widget', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default smartsupp
