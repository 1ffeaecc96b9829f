import type { Platform } from '../../model/platform.ts'

const defaults = 'notices that work by opt-out are true before any choice'
const mechanism = "may be the text 'opt_out', which is truthy"

/** Ethyca Fides. A notice's value is a boolean or, where a site asks for it, a word. */
const fides: Platform = {
  id: 'fides',
  name: 'Ethyca Fides',
  homepage: 'https://ethyca.com/',
  categories: { data_sales_and_sharing: 'marketing' },
  checks: [
    { when: 'Fides.consent.$category === true', caveat: defaults },
    "Fides.consent.$category === 'opt_in'",
    { when: "addEventListener('FidesUpdated', $data => $data.detail.consent.$category === true)", caveat: defaults },
    "addEventListener('FidesUpdated', $data => $data.detail.consent.$category === 'opt_in')",
    {
      when: "addEventListener('FidesUpdated', $data => $data.detail.extraDetails.consentMethod === 'accept')",
      grants: ['*'],
    },
  ],
  unsound: [
    { when: 'Fides.consent.$category', because: mechanism },
    { when: 'Fides.consent', because: 'is an object that exists whatever the visitor chose' },
    { when: "addEventListener('FidesUpdated', $data => $data.detail.consent.$category)", because: mechanism },
    { when: "addEventListener('FidesUpdated', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('FidesReady', $granted)", because: 'fires on every page, with defaults' },
    { when: "addEventListener('FidesInitialized', $granted)", because: 'fires on every page, with defaults' },
    {
      when: "addEventListener('FidesConsentLoaded', $granted)",
      because: 'also fires where the stored choice is a refusal',
    },
  ],
  sources: [
    { url: 'https://github.com/ethyca/fides/blob/main/clients/fides-js/src/docs/fides.ts', confidence: 'source' },
    { url: 'https://github.com/ethyca/fides/blob/main/clients/fides-js/src/docs/fides-event.ts', confidence: 'source' },
  ],
}

export default fides
