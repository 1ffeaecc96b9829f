import type { Platform } from '../../model/platform.ts'

const denied = "is the text 'DENY' after a refusal"

/** Osano Cookie Consent, the hosted product. Its record holds the texts `ACCEPT` and `DENY`, both truthy. */
const osano: Platform = {
  id: 'osano',
  name: 'Osano',
  homepage: 'https://www.osano.com/',
  checks: [
    'Osano.cm.$category',
    "Osano.cm.getConsent().$category === 'ACCEPT'",
    "Osano.cm.addEventListener('osano-cm-consent-saved', $data => $data.$category === 'ACCEPT')",
    "Osano.cm.addEventListener('osano-cm-initialized', $data => $data.$category === 'ACCEPT')",
  ],
  unsound: [
    { when: 'Osano.cm.getConsent().$category', because: denied },
    { when: 'Osano.cm.getConsent()', because: 'is an object that exists whatever the visitor chose' },
    { when: "Osano.cm.addEventListener('osano-cm-consent-saved', $data => $data.$category)", because: denied },
    {
      when: "Osano.cm.addEventListener('osano-cm-consent-changed', $data => $data.$category === 'ACCEPT')",
      because: 'is a switch that the visitor has flipped and not saved',
    },
    { when: "Osano.cm.addEventListener('osano-cm-initialized', $granted)", because: 'fires on every page' },
    { when: "Osano.cm.addEventListener('osano-cm-consent-saved', $granted)", because: 'also fires after a refusal' },
    {
      when: "Osano.cm.addEventListener('osano-cm-consent-changed', $granted)",
      because: 'fires when a switch is flipped, before anything is saved',
    },
    { when: "Osano('onInitialized', $granted)", because: 'runs on every page' },
    { when: "Osano('onConsentSaved', $granted)", because: 'also runs after a refusal' },
  ],
  sources: [
    { url: 'https://docs.osano.com/article/19-developer-documentation', confidence: 'vendor' },
    {
      url: 'https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api',
      confidence: 'vendor',
    },
  ],
}

export default osano
