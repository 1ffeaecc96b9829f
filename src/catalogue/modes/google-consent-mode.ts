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
  sets: ["gtag('consent', 'default', $signals)"],
  tells: ["gtag('consent', 'update', $signals)"],
  starts: ["gtag('js')", "gtag('config')", "gtag('event')"],
  packages: {
    'react-ga4': {
      sets: ["default.gtag('consent', 'default', $signals)"],
      tells: ["default.gtag('consent', 'update', $signals)"],
      starts: ['default.initialize()'],
    },
  },
  signals: [
    { name: 'ad_storage', category: 'marketing' },
    { name: 'ad_user_data', category: 'marketing' },
    { name: 'ad_personalization', category: 'marketing' },
    { name: 'analytics_storage', category: 'statistics' },
  ],
  grants: ['statistics', 'marketing'],
  region: 'region',
  containers: ['google-tag-manager'],
  shown: "gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' })",
  sources: [
    { url: 'https://support.google.com/analytics/answer/14009635', confidence: 'vendor' },
    { url: 'https://developers.google.com/tag-platform/security/guides/consent', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@types/gtag.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-ga4', confidence: 'source' },
  ],
}

export default googleConsentMode
