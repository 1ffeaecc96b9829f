import type { Platform } from '../../model/platform.ts'
import { impliedByInsites } from '../insites-banner.ts'

const dismissed = 'is also true where the visitor only dismissed the banner'

/** The open source cookieconsent of Insites, later Osano, version 3. Its status is `allow`, `deny` or `dismiss`. */
const osanoOss: Platform = {
  id: 'osano-oss',
  name: 'cookieconsent (Insites, Osano open source)',
  homepage: 'https://github.com/osano/cookieconsent',
  checks: [{ when: "document.cookie.includes('cookieconsent_status=allow')", grants: ['*'] }],
  packages: { 'js-cookie': [{ when: "default.get('cookieconsent_status') === 'allow'", grants: ['*'] }] },
  unsound: [
    { when: 'cookieconsent.initialise(*, $data => $data.hasConsented())', because: dismissed },
    { when: 'cookieconsent.initialise(*, $data => $data.hasAnswered())', because: 'is also true after a refusal' },
    {
      when: 'cookieconsent.initialise({ onInitialise: $granted })',
      because: 'also runs after a refusal and on later pages',
    },
    { when: 'cookieconsent.initialise({ onStatusChange: $granted })', because: 'also runs when the visitor refuses' },
    { when: 'cookieconsent.initialise({ onRevokeChoice: $granted })', because: 'runs when the visitor withdraws' },
    { when: 'cookieconsent.initialise({ onPopupClose: $granted })', because: 'also runs when the visitor refuses' },
    { when: "document.cookie.includes('cookieconsent_status=dismiss')", because: 'says that the banner was dismissed' },
    { when: "document.cookie.includes('cookieconsent_status')", because: 'is also true after a refusal' },
  ],
  unsoundPackages: {
    'js-cookie': [
      { when: "default.get('cookieconsent_status')", because: "is the text 'deny' after a refusal, or 'dismiss'" },
    ],
  },
  implies: impliedByInsites('cookieconsent.initialise()'),
  impliesPackages: { cookieconsent: impliedByInsites('default.initialise()') },
  sources: [
    { url: 'https://github.com/osano/cookieconsent/blob/dev/src/models/Popup.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/cookieconsent', confidence: 'source' },
  ],
}

export default osanoOss
