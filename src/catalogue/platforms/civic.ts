import type { Platform } from '../../model/platform.ts'

const lawfulBasis = 'runs without a choice where the category rests on legitimate interest'

/** `onAccept` of the first optional categories: a pattern names a place in a list. */
const places = ['', '*, ', '*, *, ', '*, *, *, ', '*, *, *, *, ']

/** Civic Cookie Control. Checks ask for categories by their place in the configuration. */
const civic: Platform = {
  id: 'civic',
  name: 'Civic Cookie Control',
  homepage: 'https://www.civicuk.com/cookie-control/',
  checks: places.map((before) => ({
    when: `CookieControl.load({ optionalCookies: [${before}{ name: $category, onAccept: $granted }] })`,
    caveat: lawfulBasis,
  })),
  unsound: [
    {
      when: 'CookieControl.getCategoryConsent(*)',
      because: 'asks by a place in the configuration; declare a gate in the manifest that says which category that is',
    },
    {
      when: 'CookieControl.getCategoryConsent(*) !== false',
      because: 'is also true of null, for a place that no category has',
    },
    {
      when: 'CookieControl.load({ optionalCookies: [{ onRevoke: $granted }] })',
      because: 'runs when the visitor refuses',
    },
    { when: 'CookieControl.load({ onLoad: $granted })', because: 'runs on every page' },
  ],
  accepts: ['CookieControl.acceptAll()'],
  implies: [
    {
      of: 'CookieControl.load()', option: '0.optionalCookies.*.lawfulBasis', is: ['legitimate interest'], as: 'optOutMode',
      because: 'the category is on until the visitor objects', about: ['name'],
    },
  ],
  sources: [
    { url: 'https://www.civicuk.com/cookie-control/documentation/optional-categories', confidence: 'vendor' },
    { url: 'https://www.civicuk.com/cookie-control/documentation/cookies', confidence: 'vendor' },
    {
      url: 'https://github.com/common-repository/civic-cookie-control-8/blob/main/admin/partials/v9/admin-form-fields-display.php',
      confidence: 'source',
    },
    { url: 'https://github.com/search?q=%22CookieControl.acceptAll%22&type=code', confidence: 'observed' },
  ],
}

export default civic
