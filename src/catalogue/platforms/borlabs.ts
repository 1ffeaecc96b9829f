import type { Platform } from '../../model/platform.ts'
import { serviceNames } from '../service-names.ts'

const unknown =
  'asks for a service of which no category is known; declare a gate in the manifest that says which it grants'

/** Borlabs Cookie for WordPress, versions 2 and 3. */
const borlabs: Platform = {
  id: 'borlabs',
  name: 'Borlabs Cookie',
  homepage: 'https://borlabs.io/borlabs-cookie/',
  categories: { ...serviceNames, 'external-media': 'marketing' },
  checks: [
    'BorlabsCookie.Consents.hasConsentForServiceGroup($category)',
    'BorlabsCookie.Consents.hasConsent($category)',
    'BorlabsCookie.checkCookieConsent($category)',
  ],
  unsound: [
    { when: 'BorlabsCookie.Consents.hasConsent(*)', because: unknown },
    { when: 'BorlabsCookie.checkCookieConsent(*)', because: unknown },
    { when: "addEventListener('borlabs-cookie-consent-saved', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('borlabs-cookie-after-init', $granted)", because: 'fires in any state of consent' },
  ],
  sources: [
    { url: 'https://github.com/search?q=%22BorlabsCookie.Consents.hasConsent%22&type=code', confidence: 'observed' },
  ],
}

export default borlabs
