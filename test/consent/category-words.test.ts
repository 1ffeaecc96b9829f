import { type Case, describeCases } from './cases.ts'

const STORED = `const consent = JSON.parse(localStorage.getItem('cookie-consent') ?? '{}')\n`

const cases: Case[] = [
  ['what is not essential, asked', `import { hasConsentFor } from 'some-consent'\nif (hasConsentFor('non-essential')) marketing() // granted`],
  ['what is essential, asked', `import { hasConsentFor } from 'some-consent'\nif (hasConsentFor('essential')) marketing() // wrongCategory`],
  ['what is not functional, asked', `import { hasConsentFor } from 'some-consent'\nif (hasConsentFor('non-functional')) marketing() // wrongCategory`],
  ['what is functional, asked', `import { hasConsentFor } from 'some-consent'\nif (hasConsentFor('functional')) marketing() // wrongCategory`],
  ['what is not necessary, stored', `${STORED}if (consent.nonNecessary) marketing() // granted`],
  ['what is unnecessary, stored', `${STORED}if (consent.unnecessary) marketing() // granted`],
  ['what is not essential, refused', `${STORED}if (!consent.nonEssential) marketing() // refused`],
  ['what is not functional, stored', `${STORED}if (consent.nonFunctional) marketing() // wrongCategory`],
  ['what is not functional, for statistics', `${STORED}if (consent.nonFunctional) statistics() // granted`],
  ['what is not marketing', `${STORED}if (consent['non-marketing']) marketing() // ungated`],
  ['a list of what is allowed', `import CookiePreferences from './preferences'\nif (new CookiePreferences().allowedCategories.includes('marketing')) marketing() // granted`],
  ['a list of what is allowed, the other category', `import CookiePreferences from './preferences'\nif (new CookiePreferences().allowedCategories.includes('statistics')) marketing() // wrongCategory`],
  ['a list of all there are', `import CookiePreferences from './preferences'\nif (new CookiePreferences().allCategories.includes('marketing')) marketing() // ungated`],
  ['a list of what is rejected', `import CookiePreferences from './preferences'\nif (new CookiePreferences().rejectedCategories.includes('marketing')) marketing() // ungated`],
  ['consent to letters', `import { hasConsentFor } from 'some-consent'\nif (hasConsentFor('newsletter')) marketing() // ungated`],
  ['consent to marketing by letters', `import { hasEmailMarketingConsent } from './user'\nif (hasEmailMarketingConsent()) marketing() // ungated`],
  ['consent to be located', `import { locationConsentGiven } from './user'\nif (locationConsentGiven) marketing() // ungated`],
]

describeCases('words for categories', cases, { gates: [], infer: true })
