import type { Platform } from '../../model/platform.ts'

const numbered = 'goes by a number that the site gave a category; declare a gate in the manifest that says which it is'

/** Commanders Act TrustCommander. */
const commandersAct: Platform = {
  id: 'commanders-act',
  name: 'Commanders Act',
  homepage: 'https://www.commandersact.com/',
  checks: [],
  unsound: [
    { when: "cact('consent.get', $data => $data.consent.categories[*].status === 'on')", because: numbered },
    { when: "cact('consent.onUpdate', $data => $data.consent.categories[*].status === 'on')", because: numbered },
    {
      when: "cact('consent.get', $data => $data.consent.categories[*].status)",
      because: "is the text 'off' after a refusal",
    },
    {
      when: "cact('consent.get', $data => $data.consent.status)",
      because: "is the text 'unset' while the visitor has not answered",
    },
    { when: "cact('consent.get', $granted)", because: 'is called whatever the visitor chose' },
    { when: "cact('consent.onUpdate', $granted)", because: 'is also called after a refusal' },
    { when: "cact('consent.onReady', $granted)", because: 'is called in any state of consent' },
  ],
  sources: [
    { url: 'https://community.commandersact.com/trustcommander/onsite-api/consent.get', confidence: 'vendor' },
  ],
}

export default commandersAct
