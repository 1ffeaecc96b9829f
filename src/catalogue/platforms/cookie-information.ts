import type { Platform } from '../../model/platform.ts'

/** Cookie Information. */
const cookieInformation: Platform = {
  id: 'cookie-information',
  name: 'Cookie Information',
  homepage: 'https://cookieinformation.com/',
  categories: {
    cookie_cat_necessary: 'necessary',
    cookie_cat_functional: 'preferences',
    cookie_cat_statistic: 'statistics',
    cookie_cat_marketing: 'marketing',
  },
  checks: ['CookieInformation.getConsentGivenFor($category)'],
  tags: [{ attribute: 'data-category-consent', sourceAttributes: ['data-consent-src'] }],
  unsound: [
    {
      when: "CookieInformation.getConsentGivenFor('cookie_cat_statistics')",
      because: 'asks for an id that does not exist: it is `cookie_cat_statistic`',
    },
    { when: "addEventListener('CookieInformationConsentGiven', $granted)", because: 'also fires after a refusal' },
  ],
  accepts: ['CookieInformation.submitAllCategories()'],
  sources: [
    {
      url: 'https://support.cookieinformation.com/hc/en-us/articles/360018190311-3-5-Cookie-Control-SDK-and-External-script',
      confidence: 'vendor',
    },
    {
      url: 'https://github.com/search?q=%22CookieInformation.getConsentGivenFor%22&type=code',
      confidence: 'observed',
    },
    { url: 'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts', confidence: 'observed' },
  ],
}

export default cookieInformation
