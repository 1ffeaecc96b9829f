import type { Platform } from '../../model/platform.ts'

/** Termly. Its `performance` is about performance and functionality; measuring is `analytics`. */
const termly: Platform = {
  id: 'termly',
  name: 'Termly',
  homepage: 'https://termly.io/',
  categories: { performance: 'preferences', social_networking: 'marketing' },
  checks: [
    'Termly.getConsentState().$category',
    "Termly.on('consent', $data => $data.consentState.$category)",
  ],
  tags: [{ attribute: 'data-categories', separator: ',', sourceAttributes: ['data-src'] }],
  unsound: [
    { when: 'Termly.getConsentState()', because: 'is an object that exists whatever the visitor chose' },
    { when: "Termly.on('consent', $granted)", because: 'also runs after a refusal' },
    { when: "Termly.on('initialized', $granted)", because: 'runs in any state of consent' },
  ],
  entryPoints: ['onTermlyLoaded'],
  sources: [
    {
      url: 'https://support.termly.io/en/articles/9674733-getting-consent-state-and-handling-consent-changes-with-termly',
      confidence: 'vendor',
    },
    {
      url: 'https://help.termly.io/support/solutions/articles/60000666992-blocking-javascript-third-party-cookies-manually',
      confidence: 'vendor',
    },
  ],
}

export default termly
