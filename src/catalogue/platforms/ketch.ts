import type { Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'

const optOut = 'a purpose whose legal basis is opt-out is true before any choice'

/** What hands the record of consent to a function. */
const listeners = ["'getConsent'", "'on', 'consent'", "'once', 'consent'", "'on', 'userConsentUpdated'"]

const checks: readonly PlatformCheck[] = listeners.map((listener) => ({
  when: `ketch(${listener}, $data => $data.purposes.$category)`,
  caveat: optOut,
}))

const traps: readonly UnsoundCheck[] = listeners.map((listener) => ({
  when: `ketch(${listener}, $granted)`,
  because: 'also runs after a refusal',
}))

/** Ketch. Codes of purposes are a site's choice; these are the ones that it begins with. */
const ketch: Platform = {
  id: 'ketch',
  name: 'Ketch',
  homepage: 'https://www.ketch.com/',
  categories: {
    essential_services: 'necessary',
    targeted_advertising: 'marketing',
    behavioral_advertising: 'marketing',
  },
  checks,
  unsound: traps,
  sources: [
    { url: 'https://www.npmjs.com/package/@ketch-sdk/ketch-types', confidence: 'source' },
  ],
}

export default ketch
