import type { Platform } from '../../model/platform.ts'

const ids = 'goes by an id and names no category; declare a gate in the manifest that says which it grants'

/** consentmanager.net. Vendors and purposes go by ids that its console shows. */
const consentmanager: Platform = {
  id: 'consentmanager',
  name: 'consentmanager',
  homepage: 'https://www.consentmanager.net/',
  checks: [],
  tags: [
    { attribute: 'data-cmp-vendor', names: 'service', sourceAttributes: ['data-cmp-src'] },
  ],
  unsound: [
    { when: "__cmp('getCMPData').vendorConsents[*]", because: ids },
    { when: "__cmp('getCMPData').purposeConsents[*]", because: ids },
    { when: "__cmp('getCMPData').consentExists", because: 'is also true after a refusal' },
    { when: "__cmp('getCMPData')", because: 'is an object that exists whatever the visitor chose' },
    { when: "__cmp('consentStatus').userChoiceExists", because: 'is also true after a refusal' },
  ],
  sources: [
    {
      url: 'https://help.consentmanager.net/books/cmp/page/how-to-block-third-party-codes-cookies-if-no-consent-is-given',
      confidence: 'vendor',
    },
    { url: 'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts', confidence: 'source' },
  ],
}

export default consentmanager
