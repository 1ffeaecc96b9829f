import type { Service } from '../../model/service.ts'

/** Google Analytics for Firebase, loaded by the Firebase SDK. */
const firebaseAnalytics: Service = {
  id: 'firebase-analytics',
  name: 'Firebase Analytics',
  provider: 'Google',
  category: 'statistics',
  homepage: 'https://firebase.google.com/products/analytics',
  policy: 'https://policies.google.com/privacy',
  scripts: [
    'www.gstatic.com/firebasejs/*/firebase-analytics.js',
    'www.gstatic.com/firebasejs/*/firebase-analytics-compat.js',
  ],
  calls: {
    init: ['firebase.analytics()'],
    event: ['firebase.analytics().logEvent()'],
  },
  packages: {
    'firebase/analytics': {
      init: ['getAnalytics()', 'initializeAnalytics()'],
      event: ['logEvent()', 'setUserId()', 'setUserProperties()'],
    },
    '@firebase/analytics': {
      init: ['getAnalytics()', 'initializeAnalytics()'],
      event: ['logEvent()', 'setUserId()', 'setUserProperties()'],
    },
    '@angular/fire/analytics': { init: ['getAnalytics()', 'initializeAnalytics()'], event: ['logEvent()'] },
  },
  consentMode: 'google-consent-mode',
  stores: [
    { name: 'firebase-installations-database', type: 'indexed-db', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://firebase.google.com/docs/analytics/get-started?platform=web', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/firebase', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@firebase/installations', confidence: 'source' },
  ],
}

export default firebaseAnalytics
