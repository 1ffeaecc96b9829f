import type { Platform } from '../../model/platform.ts'

/** IAB US Privacy, older than GPP: a text such as `1YNN`, whose third character says whether the visitor objected. */
const iabUsp: Platform = {
  id: 'iab-usp',
  name: 'IAB US Privacy',
  homepage: 'https://github.com/InteractiveAdvertisingBureau/USPrivacy',
  regime: 'opt-out',
  checks: [
    { when: "__uspapi('getUSPData', *, $data => $data.uspString[2] !== 'Y')", grants: ['marketing'] },
    { when: "__uspapi('getUSPData', *, $data => $data.uspString[2] === 'N')", grants: ['marketing'] },
    { when: "__uspapi('getUSPData', *, $data => $data.uspString.charAt(2) !== 'Y')", grants: ['marketing'] },
    { when: "__uspapi('getUSPData', *, $data => $data.uspString.charAt(2) === 'N')", grants: ['marketing'] },
  ],
  unsound: [
    { when: "__uspapi('getUSPData', *, $data => $data.uspString)", because: 'is a text that is never empty' },
    { when: "__uspapi('getUSPData', *, $granted)", because: 'is called whatever the visitor chose' },
  ],
  sources: [
    { url: 'https://github.com/InteractiveAdvertisingBureau/USPrivacy/tree/master/CCPA', confidence: 'vendor' },
    { url: 'https://github.com/w3c/gpc/blob/main/explainer.md', confidence: 'vendor' },
  ],
}

export default iabUsp
