import { type Case, describeCases } from './cases.ts'

/** Gates whose callbacks stand in lists and objects, and those that choose from a list. */
const gates = [
  "_asked.push(['addPrivacyConsentListener', $consent => $consent.categories.$category])",
  { when: "_queue.push(['onGranted', $granted])", grants: ['marketing'] },
  'createBanner({ on: { answer: $answer => $answer[$category] } })',
  'services().find($service => $service.id === $category).consent.status',
  'consents.some($one => $one.name === $category)',
]

const cases: Case[] = [
  ['a callback in a list', `_asked.push(['addPrivacyConsentListener', (consent) => {\nif (consent.categories.marketing) marketing() // granted\n}])`],
  ['a callback in a list, the other category', `_asked.push(['addPrivacyConsentListener', ({ categories }) => {\nif (categories.statistics) marketing() // wrongCategory\n}])`],
  ['a callback in a list, not asked', `_asked.push(['addPrivacyConsentListener', (consent) => {\nmarketing() // ungated\n}])`],
  ['a callback in another list', `_asked.push(['addListener', (consent) => {\nif (consent.categories.marketing) marketing() // ungated\n}])`],
  ['a callback at another place of the list', `_asked.push(['addPrivacyConsentListener', 1, (consent) => {\nif (consent.categories.marketing) marketing() // ungated\n}])`],
  ['a callback behind a spread', `_asked.push([...list, (consent) => {\nif (consent.categories.marketing) marketing() // ungated\n}])`],
  ['its second parameter', `_asked.push(['addPrivacyConsentListener', (id, consent) => {\nif (consent.categories.marketing) marketing() // ungated\n}])`],
  ['a function in a list', `_queue.push(['onGranted', () => {\nmarketing() // granted\n}])`],
  ['a function in another list', `_queue.push(['onRefused', () => {\nmarketing() // ungated\n}])`],
  ['a named function in a list', `function load() {\nmarketing() // granted\n}\n_queue.push(['onGranted', load])`],
  ['a named function in two lists', `function load() {\nmarketing() // ungated\n}\n_queue.push(['onGranted', load])\n_queue.push(['onRefused', load])`],
  ['a callback in an object', `createBanner({ on: { answer(choice) {\nif (choice.marketing) marketing() // granted\n} } })`],
  ['a callback elsewhere in the object', `createBanner({ on: { change(choice) {\nif (choice.marketing) marketing() // ungated\n} } })`],
  ['a callback in an object, by a constant', `createBanner({ on: { answer: (choice) => {\nconst { marketing: ok } = choice\nif (!ok) return\nmarketing() // granted\n} } })`],
  ['chosen from a list', `if (services().find((service) => service.id === 'marketing').consent.status) marketing() // granted`],
  ['chosen from a list, after ?.', `if (services().find((service) => service.id === 'marketing')?.consent.status) marketing() // granted`],
  ['chosen from a list, with a condition beside', `if (services().find(({ id, on }) => on && 'marketing' === id).consent.status) marketing() // granted`],
  ['chosen from a list, kept', `const service = services().find((one) => one.id === 'marketing')\nif (service.consent.status) marketing() // granted`],
  ['chosen from a list, another', `if (services().find((service) => service.id === 'statistics').consent.status) marketing() // wrongCategory`],
  ['chosen from a list, all but one', `if (services().find((service) => service.id !== 'marketing').consent.status) marketing() // ungated`],
  ['chosen from a list, one or another', `if (services().find((service) => service.id === 'marketing' || service.open).consent.status) marketing() // ungated`],
  ['chosen from a list, by another member', `if (services().find((service) => service.name === 'marketing').consent.status) marketing() // ungated`],
  ['chosen from a list, another member read', `if (services().find((service) => service.id === 'marketing').consent.asked) marketing() // ungated`],
  ['chosen from a list, there', `if (services().find((service) => service.id === 'marketing')) marketing() // ungated`],
  ['one of a list', `if (consents.some((one) => one.name === 'marketing')) marketing() // granted`],
  ['one of a list, another', `if (consents.some((one) => one.name === 'statistics')) marketing() // wrongCategory`],
  ['one of a list, not so', `if (consents.some((one) => one.name !== 'marketing')) marketing() // ungated`],
  ['none of a list', `if (!consents.some((one) => one.name === 'marketing')) marketing() // ungated`],
  ['one of a list, or else', `if (consents.some((one) => one.name === 'marketing' || one.all)) marketing() // ungated`],
]

describeCases('patterns', cases, { gates })
