import type { ConsentMode } from '../../model/consent-mode.ts'

/** Google's consent mode, version 2. Tags load at once and send pings without cookies while a signal is denied. */
const googleConsentMode: ConsentMode = {
  id: 'google-consent-mode',
  name: 'Google consent mode',
  homepage: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
  defaults: [
    { when: "gtag('consent', 'default', { analytics_storage: 'denied' })", denies: ['statistics'] },
    { when: "gtag('consent', 'default', { ad_storage: 'denied' })", denies: ['marketing'] },
  ],
  sources: [{ url: 'https://support.google.com/analytics/answer/14009635', confidence: 'vendor' }],
}

export default googleConsentMode
