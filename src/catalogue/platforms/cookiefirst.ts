import type { Platform } from '../../model/platform.ts'

/** CookieFirst. Its record is null until the visitor has chosen. */
const cookiefirst: Platform = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  homepage: 'https://cookiefirst.com/',
  checks: [
    'CookieFirst.consent.$category',
    "addEventListener('cf_consent', $data => $data.detail.$category)",
  ],
  tags: [{ attribute: 'data-cookiefirst-category' }],
  unsound: [
    { when: 'CookieFirst.consent', because: 'is also there after a refusal' },
    { when: "addEventListener('cf_consent', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('cf_init', $granted)", because: 'fires in any state of consent' },
  ],
  accepts: ['CookieFirst.acceptAllCategories()'],
  sources: [
    {
      url: 'https://github.com/elbwalker/walkerOS/tree/main/packages/web/sources/cmps/cookiefirst',
      confidence: 'source',
    },
    {
      url: 'https://support.cookiefirst.com/hc/en-us/articles/360011568738-Cookie-Banner-Public-API-documentation',
      confidence: 'vendor',
    },
    { url: 'https://github.com/search?q=%22CookieFirst.acceptAllCategories%22&type=code', confidence: 'observed' },
  ],
}

export default cookiefirst
