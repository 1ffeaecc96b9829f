import type { Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'

const models = 'is true without a choice where the policy is opt-out or none'

/** `has({ and: [...] })` holds for each category of the list: a pattern names a place in it. */
const conjunctions = ['', '*, ', '*, *, ']

/** What the store answers, which the hook of the components hands out as well. */
function checksOn(store: string): readonly PlatformCheck[] {
  return [
    { when: `${store}.has($category)`, caveat: models },
    ...conjunctions.map((before) => ({ when: `${store}.has({ and: [${before}$category] })`, caveat: models })),
    { when: `${store}.consents.$category`, caveat: models },
    { when: `${store}.subscribeToConsentChanges($data => $data.allowedCategories.includes($category))` },
  ]
}

function trapsOn(store: string): readonly UnsoundCheck[] {
  return [
    { when: `${store}.hasConsented()`, because: 'is also true after a refusal' },
    { when: `${store}.has({ or: * })`, because: 'says that one of several categories was granted, not which' },
    { when: `${store}.has({ not: * })`, because: 'says that a category was not granted' },
    { when: `${store}.consents`, because: 'is an object that exists whatever the visitor chose' },
    { when: `${store}.subscribeToConsentChanges($granted)`, because: 'also runs when consent is refused or withdrawn' },
  ]
}

const gate: PlatformCheck = { when: '<Frame category=$category>', caveat: models }
const hook = checksOn('useConsentManager()')
const hookTraps = trapsOn('useConsentManager()')
const runtime = 'getOrCreateConsentRuntime().consentStore.getState()'

/** c15t. Components of React and Next.js take the same hook; elsewhere the store answers. */
const c15t: Platform = {
  id: 'c15t',
  name: 'c15t',
  homepage: 'https://c15t.com/',
  categories: { experience: 'preferences' },
  checks: checksOn('c15tStore.getState()'),
  packages: {
    '@c15t/react': [...hook, gate],
    '@c15t/react/headless': hook,
    '@c15t/nextjs': [...hook, gate],
    c15t: checksOn(runtime),
  },
  tags: [{ attribute: 'data-category', sourceAttributes: ['data-src'], caveat: models }],
  unsound: trapsOn('c15tStore.getState()'),
  unsoundPackages: {
    '@c15t/react': hookTraps,
    '@c15t/react/headless': hookTraps,
    '@c15t/nextjs': hookTraps,
    c15t: trapsOn(runtime),
  },
  sources: [
    { url: 'https://www.npmjs.com/package/c15t', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/react', confidence: 'source' },
    { url: 'https://c15t.com/docs/frameworks/javascript/iframe-blocking', confidence: 'vendor' },
  ],
}

export default c15t
