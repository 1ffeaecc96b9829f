import type { Service } from '../../model/service.ts'

/** Live chat and messaging. */
const userlike: Service = {
  id: 'userlike',
  name: 'Lime Connect (Userlike)',
  provider: 'Lime Technologies',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.userlike.com/',
  policy: 'https://www.userlike.com/en/terms#privacy-policy',
  scripts: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com', 'api.userlike.com'],
  packages: {
    '@userlike/messenger': { init: ['createMessenger()'] },
    'react-live-chat-loader': { components: ['Userlike'] },
  },
  stores: [
    { name: 'uslk_*' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@userlike/messenger', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-live-chat-loader', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/686f6c61/react-consent-shield', confidence: 'observed' },
  ],
}

export default userlike
