import type { Platform } from '../../model/platform.ts'

/** iubenda Privacy Controls and Cookie Solution. Purposes are numbered. */
const iubenda: Platform = {
  id: 'iubenda',
  name: 'iubenda',
  homepage: 'https://www.iubenda.com/',
  categories: { 1: 'necessary', 2: 'preferences', 3: 'preferences', 4: 'statistics', 5: 'marketing' },
  checks: ['_iub.cs.consent.purposes[$category]'],
  tags: [
    {
      attribute: 'data-iub-purposes',
      separator: ',',
      sourceAttributes: ['data-suppressedsrc', 'suppressedsrc'],
    },
  ],
  unsound: [
    { when: '_iub.cs.consent.purposes', because: 'is an object that exists whatever the visitor chose' },
    { when: '_iub.cs.consent', because: 'is an object that exists whatever the visitor chose' },
  ],
  implies: [
    {
      of: '_iub.csConfiguration', option: 'consentOnContinuedBrowsing', is: [true], as: 'scroll',
      because: 'a visitor who goes on browsing counts as one who accepted',
    },
    {
      of: '_iub.csConfiguration', option: 'consentOnScroll', is: [true], as: 'scroll',
      because: 'a visitor who scrolls counts as one who accepted',
    },
  ],
  sources: [
    { url: 'https://iubenda.com/en/help/1205', confidence: 'vendor' },
    { url: 'https://www.iubenda.com/en/help/1229-manual-tagging-blocking-cookies', confidence: 'vendor' },
    { url: 'https://taggingdocs.com/consent/cmp-integration/iubenda/', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22consentOnContinuedBrowsing%22&type=code', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22consentOnScroll%22+csConfiguration&type=code', confidence: 'observed' },
  ],
}

export default iubenda
