import type { Platform } from '../../model/platform.ts'
import { impliedByInsites } from '../insites-banner.ts'

const dismissed = 'is also true where the visitor only dismissed the banner'

/** The service of Angular around the cookieconsent of Insites, later Osano. A status is `allow`, `deny` or `dismiss`. */
const ngxCookieconsent: Platform = {
  id: 'ngx-cookieconsent',
  name: 'ngx-cookieconsent',
  homepage: 'https://github.com/tinesoft/ngx-cookieconsent',
  checks: [],
  packages: {
    'ngx-cookieconsent': [
      { when: "NgcCookieConsentService.statusChange$.subscribe($data => $data.status === 'allow')", grants: ['*'] },
      { when: "NgcCookieConsentService.initializing$.subscribe($data => $data.status === 'allow')", grants: ['*'] },
    ],
  },
  unsoundPackages: {
    'ngx-cookieconsent': [
      { when: 'NgcCookieConsentService.hasConsented()', because: dismissed },
      { when: 'NgcCookieConsentService.hasAnswered()', because: 'is also true after a refusal' },
      { when: 'NgcCookieConsentService.statusChange$.subscribe($data => $data.status)', because: "is the text 'deny' after a refusal, or 'dismiss'" },
      { when: 'NgcCookieConsentService.getStatus()', because: 'gives the list of possible states, not the one chosen' },
      { when: 'NgcCookieConsentService.statusChange$.subscribe($granted)', because: 'also runs when the visitor refuses' },
      { when: 'NgcCookieConsentService.initialized$.subscribe($granted)', because: 'runs in any state of consent' },
      { when: 'NgcCookieConsentService.initializing$.subscribe($granted)', because: 'also runs after a refusal' },
      { when: 'NgcCookieConsentService.popupClose$.subscribe($granted)', because: 'also runs when the visitor refuses' },
      { when: 'NgcCookieConsentService.popupOpen$.subscribe($granted)', because: 'runs before the visitor chose' },
      { when: 'NgcCookieConsentService.revokeChoice$.subscribe($granted)', because: 'runs when the visitor withdraws' },
      { when: 'NgcCookieConsentService.noCookieLaw$.subscribe($granted)', because: 'runs by the place of the visitor, without a choice' },
    ],
  },
  valuesOfPackages: {
    'ngx-cookieconsent': {
      'NgcCookieConsentService.getStatus().allow': 'allow',
      'NgcCookieConsentService.getStatus().deny': 'deny',
      'NgcCookieConsentService.getStatus().dismiss': 'dismiss',
    },
  },
  impliesPackages: { 'ngx-cookieconsent': [...impliedByInsites('NgcCookieConsentModule.forRoot()'), ...impliedByInsites('provideNgcCookieConsent()')] },
  sources: [
    { url: 'https://www.npmjs.com/package/ngx-cookieconsent', confidence: 'source' },
    {
      url: 'https://github.com/tinesoft/ngx-cookieconsent/blob/develop/libs/ngx-cookieconsent/src/lib/service/cookieconsent-config.ts',
      confidence: 'source',
    },
    { url: 'https://github.com/osano/cookieconsent/blob/dev/src/models/Popup.js', confidence: 'source' },
  ],
}

export default ngxCookieconsent
