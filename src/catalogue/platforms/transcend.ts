import type { Platform } from '../../model/platform.ts'

const defaults = 'defaults that nobody confirmed count as well; `airgap.getConsent().confirmed` tells a choice'
const automatic = "may be the text 'Auto', which is a default"

/** Transcend Consent Management, `airgap.js`. */
const transcend: Platform = {
  id: 'transcend',
  name: 'Transcend airgap.js',
  homepage: 'https://transcend.io/',
  categories: { SaleOfInfo: 'marketing', Essential: 'necessary' },
  checks: [
    { when: 'airgap.getConsent().purposes.$category === true', caveat: defaults },
    {
      when: "airgap.addEventListener('consent-change', $data => $data.detail.consent.purposes.$category === true)",
      caveat: defaults,
    },
    { when: 'airgap.ready($data => $data.getConsent().purposes.$category === true)', caveat: defaults },
    { when: 'airgap.isOptedIn()', grants: ['*'], caveat: defaults },
  ],
  unsound: [
    { when: 'airgap.getConsent().purposes.$category', because: automatic },
    { when: 'airgap.getConsent().confirmed', because: 'is also true after a refusal', confirms: true },
    { when: 'airgap.isOptedOut() === false', because: 'is also true where most was refused' },
    {
      when: "airgap.addEventListener('consent-change', $data => $data.detail.consent.purposes.$category)",
      because: automatic,
    },
    { when: "airgap.addEventListener('consent-change', $granted)", because: 'also fires after a refusal' },
    { when: "airgap.addEventListener('consent-resolution', $granted)", because: 'fires in any state of consent' },
    { when: "airgap.addEventListener('sync', $granted)", because: 'fires in any state of consent' },
    { when: 'airgap.ready($granted)', because: 'runs as soon as the SDK is there, in any state of consent' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@transcend-io/airgap.js-types', confidence: 'source' },
  ],
}

export default transcend
