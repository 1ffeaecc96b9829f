import type { Platform } from '../../model/platform.ts'

const vendors = 'names a vendor by an id and no category; declare a gate in the manifest that says which it grants'

/** Sourcepoint. It tells of vendors and purposes by a site's own ids; of IAB purposes it speaks as IAB TCF does. */
const sourcepoint: Platform = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  homepage: 'https://sourcepoint.com/',
  checks: [],
  unsound: [
    { when: "__tcfapi('getCustomVendorConsents', *, $data => $data.grants[*].vendorGrant)", because: vendors },
    { when: "__tcfapi('getCustomVendorConsents', *, $data => $data.grants[*].purposeGrants[*])", because: vendors },
    {
      when: "__tcfapi('getCustomVendorConsents', *, $data => $data.grants[*])",
      because: 'is an object that exists whatever the visitor chose',
    },
    {
      when: "__tcfapi('getCustomVendorConsents', *, $data => $data.consentedVendors)",
      because: 'is a list, which is truthy when empty',
    },
    { when: "__tcfapi('getCustomVendorConsents', *, $granted)", because: 'is called whatever the visitor chose' },
  ],
  sources: [
    { url: 'https://sourcepoint-public-api.readme.io/reference/getuserconsents', confidence: 'vendor' },
    { url: 'https://github.com/guardian/csnx/tree/main/libs/%40guardian/consent-manager', confidence: 'source' },
  ],
}

export default sourcepoint
