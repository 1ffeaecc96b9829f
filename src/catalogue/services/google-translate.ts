import type { Service } from '../../model/service.ts'

/** The widget that translates a page. */
const googleTranslate: Service = {
  id: 'google-translate',
  name: 'Google Translate',
  provider: 'Google',
  category: 'preferences',
  homepage: 'https://translate.google.com/',
  policy: 'https://policies.google.com/privacy',
  scripts: ['translate.google.com/translate_a/element.js'],
  stores: [
    { name: 'googtrans', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default googleTranslate
