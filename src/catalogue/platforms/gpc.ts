import type { Platform } from '../../model/platform.ts'

const notSet = 'says that a browser option is not set, which no law takes for an answer'

/** Global Privacy Control: a browser's word that its user objects to the sale and sharing of data. */
const gpc: Platform = {
  id: 'gpc',
  name: 'Global Privacy Control',
  homepage: 'https://globalprivacycontrol.org/',
  regime: 'opt-out',
  checks: [
    { when: 'navigator.globalPrivacyControl !== true', grants: ['marketing'] },
    { when: 'navigator.globalPrivacyControl === false', grants: ['marketing'] },
  ],
  unsound: [
    { when: 'navigator.globalPrivacyControl', because: 'is true where the visitor objects' },
    { when: "navigator.doNotTrack !== '1'", because: notSet },
    { when: "navigator.doNotTrack !== 'yes'", because: notSet },
    { when: "navigator.doNotTrack === '0'", because: notSet },
    { when: "doNotTrack !== '1'", because: notSet },
    { when: "navigator.msDoNotTrack !== '1'", because: notSet },
  ],
  sources: [
    { url: 'https://www.w3.org/TR/gpc/', confidence: 'vendor' },
    { url: 'https://github.com/w3c/gpc/blob/main/explainer.md', confidence: 'vendor' },
  ],
}

export default gpc
