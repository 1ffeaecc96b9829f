import type { Service } from '../../model/service.ts'

/** Remembers the language that a visitor chose. */
const nuxtI18n: Service = {
  id: 'nuxt-i18n',
  name: 'Nuxt I18n',
  provider: 'Nuxt',
  category: 'preferences',
  homepage: 'https://i18n.nuxtjs.org/',
  policy: 'https://i18n.nuxtjs.org/docs/guide/browser-language-detection',
  packages: {
    '@nuxtjs/i18n': { configuredIn: ['nuxt'] },
    'nuxt-i18n': { configuredIn: ['nuxt'] },
  },
  stores: [
    { name: 'i18n_redirected', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@nuxtjs/i18n', confidence: 'source' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default nuxtI18n
