import type { ConsentMode } from '../../model/consent-mode.ts'

/** Matomo's tracking consent. `requireConsent` sends nothing, `requireCookieConsent` sends requests without cookies. */
const matomoRequireConsent: ConsentMode = {
  id: 'matomo-require-consent',
  name: 'Matomo tracking consent',
  homepage: 'https://developer.matomo.org/guides/tracking-consent',
  defaults: [
    { when: "_paq.push(['requireConsent'])", denies: ['statistics'] },
    { when: "_paq.push(['requireCookieConsent'])", denies: ['statistics'] },
  ],
  sets: ["_paq.push(['requireConsent'])", "_paq.push(['requireCookieConsent'])"],
  tells: [
    "_paq.push(['setConsentGiven'])", "_paq.push(['rememberConsentGiven'])",
    "_paq.push(['setCookieConsentGiven'])", "_paq.push(['rememberCookieConsentGiven'])",
  ],
  starts: ["_paq.push(['trackPageView'])", "_paq.push(['trackEvent'])"],
  withdraws: true,
  grants: ['statistics'],
  shown: "_paq.push(['requireConsent'])",
  sources: [{ url: 'https://developer.matomo.org/guides/tracking-consent', confidence: 'vendor' }],
}

export default matomoRequireConsent
