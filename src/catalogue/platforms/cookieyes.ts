import type { Platform } from '../../model/platform.ts'

const optOut = 'templates for opt-out laws begin with every category on; `isUserActionCompleted` tells a choice'

/** CookieYes, formerly cookie-law-info. */
const cookieyes: Platform = {
  id: 'cookieyes',
  name: 'CookieYes',
  homepage: 'https://www.cookieyes.com/',
  checks: [
    { when: 'getCkyConsent().categories.$category', caveat: optOut },
    { when: "document.cookie.includes('$category:yes')", caveat: optOut },
    "addEventListener('cookieyes_consent_update', $data => $data.detail.accepted.includes($category))",
    { when: "addEventListener('cookieyes_banner_load', $data => $data.detail.categories.$category)", caveat: optOut },
  ],
  tags: [{ attribute: 'data-cookieyes', prefix: 'cookieyes-' }],
  unsound: [
    { when: 'getCkyConsent().isUserActionCompleted', because: 'is also true after a refusal', confirms: true },
    { when: 'getCkyConsent().categories', because: 'is an object that exists whatever the visitor chose' },
    { when: 'getCkyConsent()', because: 'is an object that exists whatever the visitor chose' },
    { when: "addEventListener('cookieyes_consent_update', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('cookieyes_banner_load', $granted)", because: 'fires before the visitor is asked' },
  ],
  accepts: ["performBannerAction('accept_all')"],
  sources: [
    {
      url: 'https://www.cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent/',
      confidence: 'vendor',
    },
    { url: 'https://www.cookieyes.com/documentation/events-on-cookie-banner-load/', confidence: 'vendor' },
    { url: 'https://github.com/search?q=%22performBannerAction%28%27accept_all%27%29%22&type=code', confidence: 'observed' },
  ],
}

export default cookieyes
