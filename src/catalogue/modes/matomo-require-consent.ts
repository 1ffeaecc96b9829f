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
  sources: [{ url: 'https://developer.matomo.org/guides/tracking-consent', confidence: 'vendor' }],
}

export default matomoRequireConsent
