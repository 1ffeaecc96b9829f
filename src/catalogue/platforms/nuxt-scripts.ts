import type { Platform } from '../../model/platform.ts'

const trigger = 'await useScriptTriggerConsent({ consent: $consent })'

/** Nuxt Scripts' trigger, which holds a script back until what it is given says yes. Partytown's scripts do not wait for it. */
const nuxtScripts: Platform = {
  id: 'nuxt-scripts',
  name: 'Nuxt Scripts',
  homepage: 'https://scripts.nuxt.com/',
  checks: [trigger],
  packages: { '#imports': [trigger], '@nuxt/scripts': [trigger] },
  sources: [{ url: 'https://github.com/nuxt/scripts/blob/main/docs/content/docs/1.guides/3.consent.md', confidence: 'vendor' }],
}

export default nuxtScripts
