import type { Platform } from '../../model/platform.ts'

/**
 * IAB Transparency and Consent Framework 2. A callback's data holds one boolean for each purpose, and a category needs
 * purpose 1 (to store at all) with one of its own: 2 to 4 and 7 are advertising, 8 and 9 are measurement.
 */
const iabTcf: Platform = {
  id: 'iab-tcf',
  name: 'IAB TCF',
  homepage: 'https://iabeurope.eu/transparency-consent-framework/',
  combinations: [
    { grants: 'marketing', allOf: ['1'], anyOf: ['2', '3', '4', '7'] },
    { grants: 'statistics', allOf: ['1'], anyOf: ['8', '9'] },
  ],
  checks: [
    "__tcfapi('addEventListener', *, $data => $data.purpose.consents[$category])",
    "__tcfapi('getTCData', *, $data => $data.purpose.consents[$category])",
  ],
  unsound: [
    {
      when: "__tcfapi('addEventListener', *, $data => $data.gdprApplies === false)",
      because: 'is what the publisher holds of the law, not what the visitor chose',
    },
    {
      when: "__tcfapi('addEventListener', *, $data => $data.eventStatus === 'useractioncomplete')",
      because: 'is also true after a refusal',
    },
    {
      when: "__tcfapi('addEventListener', *, $data => $data.eventStatus === 'tcloaded')",
      because: 'is also true where the stored choice is a refusal',
    },
    {
      when: "__tcfapi('addEventListener', *, $data => $data.purpose.legitimateInterests[*])",
      because: 'is a claimed legitimate interest, never a consent',
    },
    {
      when: "__tcfapi('addEventListener', *, $data => $data.purpose.consents)",
      because: 'is an object that exists whatever the visitor chose',
    },
    {
      when: "__tcfapi('addEventListener', *, $data => $data.vendor.consents[*])",
      because: 'names a vendor and no purpose: the purposes may all be refused',
    },
    {
      when: "__tcfapi('addEventListener', *, $granted)",
      because: 'is called at once, before the visitor is asked',
    },
    { when: "__tcfapi('getTCData', *, $granted)", because: 'is called whatever the visitor chose' },
  ],
  sources: [
    {
      url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/tree/master/TCFv2',
      confidence: 'vendor',
    },
    { url: 'https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/', confidence: 'vendor' },
  ],
}

export default iabTcf
