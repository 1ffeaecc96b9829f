import { acceptCategory, acceptService, run } from 'vanilla-cookieconsent'

CookieConsent.acceptCategory('all') // accepts
CookieConsent.acceptCategory('analytics') // accepts
CookieConsent.acceptService('matomo', 'analytics') // accepts
CookieConsent.hide()
acceptCategory('all') // accepts
acceptCategory('analytics') // accepts
acceptService('matomo', 'analytics') // accepts
CookieConsent.run({
  mode: 'opt-out', // optOutMode
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { enabled: true }, // preTicked
    ads: { enabled: false },
  },
})
run({
  mode: 'opt-out', // optOutMode
  categories: { analytics: { enabled: true } }, // preTicked
})
run({ mode: 'opt-in', categories: { analytics: {} } })
