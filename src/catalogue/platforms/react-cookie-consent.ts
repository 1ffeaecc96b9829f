import type { ImplyingSetting, Platform } from '../../model/platform.ts'

/** Scrolling or a click beside the banner accepts as well, where one of these says so. */
const unless = ['acceptOnScroll', 'acceptOnOverlayClick']
const refused = "is the text 'false' after a refusal"

/** react-cookie-consent. Its cookie holds the text `true` or `false`, for all categories at once. */
const reactCookieConsent: Platform = {
  id: 'react-cookie-consent',
  name: 'react-cookie-consent',
  homepage: 'https://www.npmjs.com/package/react-cookie-consent',
  checks: [{ when: "document.cookie.includes('CookieConsent=true')", grants: ['*'] }],
  packages: {
    'react-cookie-consent': [
      { when: "getCookieConsentValue() === 'true'", grants: ['*'] },
      { when: "Cookies.get('CookieConsent') === 'true'", grants: ['*'] },
      { when: '<default onAccept={$granted}>', grants: ['*'], unless },
      { when: '<CookieConsent onAccept={$granted}>', grants: ['*'], unless },
    ],
    'js-cookie': [{ when: "default.get('CookieConsent') === 'true'", grants: ['*'] }],
  },
  unsoundPackages: {
    'react-cookie-consent': [
      { when: 'getCookieConsentValue()', because: refused },
      { when: "Cookies.get('CookieConsent')", because: refused },
    ],
    'js-cookie': [{ when: "default.get('CookieConsent')", because: refused }],
  },
  impliesPackages: {
    'react-cookie-consent': ['<default>', '<CookieConsent>'].flatMap((of): ImplyingSetting[] => [
      { of, option: 'acceptOnScroll', is: 'truthy', as: 'scroll', because: 'a visitor who scrolls counts as one who accepted' },
      { of, option: 'acceptOnOverlayClick', is: 'truthy', as: 'scroll', because: 'a click beside the banner counts as accepting' },
    ]),
  },
  sources: [
    { url: 'https://github.com/Mastermindzh/react-cookie-consent/blob/master/src/utilities.ts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-cookie-consent', confidence: 'source' },
    { url: 'https://github.com/Mastermindzh/react-cookie-consent/blob/master/src/CookieConsent.tsx', confidence: 'source' },
  ],
}

export default reactCookieConsent
