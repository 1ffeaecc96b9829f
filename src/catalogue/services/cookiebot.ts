import type { Service } from '../../model/service.ts'

/** Consent banner and cookie declaration. */
const cookiebot: Service = {
  id: 'cookiebot',
  name: 'Cookiebot',
  provider: 'Usercentrics',
  category: 'necessary',
  homepage: 'https://www.cookiebot.com/',
  policy: 'https://www.cookiebot.com/en/privacy-policy/',
  scripts: ['consent.cookiebot.com', 'consent.cookiebot.eu', 'consentcdn.cookiebot.com'],
  elements: [{ attributes: ['data-cbid'] }],
  configuredAs: ['cookiebot'],
  endpoints: ['imgsct.cookiebot.com/1.gif'],
  packages: {
    'react-cookiebot': { components: ['default'] },
    '@danielgtmn/react-cookiebot': { components: ['default'] },
    'gatsby-plugin-cookiebot': { configuredIn: ['gatsby'] },
    '@ambitiondev/nuxt-cookiebot': { configuredIn: ['nuxt'] },
  },
  stores: [
    { name: 'CookieConsent', lifetime: '1 year' },
    { name: 'CookieConsentBulkTicket', lifetime: '1 year' },
    { name: 'CookieConsentBulkSetting-*', lifetime: '1 year' },
    { name: 'CookieConsentBulkSetting-*', type: 'local-storage', category: 'preferences', lifetime: 'persistent' },
    { name: 'cookieconsent_marketing', lifetime: '1 year' },
    { name: 'cookieconsent_preferences', lifetime: '1 year' },
    { name: 'cookieconsent_statistics', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/react-cookiebot', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@danielgtmn/react-cookiebot', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-cookiebot', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default cookiebot
