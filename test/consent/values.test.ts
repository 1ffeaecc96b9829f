import { type Case, GATES, describeCases } from './cases.ts'

const constants: Case[] = [
  ['a constant', `const ok = hasConsent('marketing')\nif (ok) marketing() // granted`],
  ['a negated constant', `const denied = !hasConsent('marketing')\nif (!denied) marketing() // granted`],
  ['a negated constant, the wrong way', `const denied = !hasConsent('marketing')\nif (denied) marketing() // refused`],
  ['a combination', `const ok = live && consent.marketing && !bot\nif (ok) marketing() // granted`],
  ['a combination with or', `const ok = live || consent.marketing\nif (ok) marketing() // ungated`],
  ['constants of constants', `const a = hasConsent('marketing')\nconst b = a && work()\nconst c = !b\nif (!c) marketing() // granted`],
  ['a constant used in another function', `const ok = hasConsent('marketing')\nfunction start() {\nif (ok) marketing() // granted\n}\nstart()`],
  ['a constant with a cast', `const ok = hasConsent('marketing') as boolean\nif (ok!) marketing() // granted`],
  ['a constant with satisfies', `const ok = hasConsent('marketing') satisfies boolean\nif (ok) marketing() // granted`],
  ['a constant name for the category', `const KIND = 'marketing'\nif (hasConsent(KIND)) marketing() // granted`],
  ['a ternary', `const ok = work() ? hasConsent('marketing') : false\nif (ok) marketing() // granted`],
  ['a ternary that is true otherwise', `const ok = work() ? hasConsent('marketing') : true\nif (ok) marketing() // ungated`],
  ['a ternary that turns it round', `const denied = hasConsent('marketing') ? false : true\nif (!denied) marketing() // granted`],
  ['an equality kept', `const ok = hasConsent('marketing') === true\nif (ok) marketing() // granted`],
  ['a var read before', `if (!denied) marketing() // ungated\nvar denied = !hasConsent('marketing')`],
  ['a var read after', `var denied = !hasConsent('marketing')\nif (!denied) marketing() // granted`],
  ['a var read in a function called before', `start()\nvar denied = !hasConsent('marketing')\nfunction start() {\nif (!denied) marketing() // ungated\n}`],
  ['a var set in a branch', `if (work()) var denied = !hasConsent('marketing')\nif (!denied) marketing() // ungated`],
]

const variables: Case[] = [
  ['let, set once', `let ok\nok = hasConsent('marketing')\nif (ok) marketing() // granted`],
  ['let, set to true under a check', `let ok = false\nif (hasConsent('marketing')) ok = true\nif (ok) marketing() // granted`],
  ['let, set to true without a check', `let ok = hasConsent('marketing')\nif (work()) ok = true\nif (ok) marketing() // ungated`],
  ['let, reset to false', `let ok = hasConsent('marketing')\nif (work()) ok = false\nif (ok) marketing() // granted`],
  ['let, set elsewhere', `let ok = hasConsent('marketing')\nfunction force() { ok = true }\nforce()\nif (ok) marketing() // ungated`],
  ['let, set elsewhere by a check', `let ok = false\nfunction read() { ok = hasConsent('marketing') }\nread()\nif (ok) marketing() // granted`],
  ['let, set for another category', `let ok = hasConsent('marketing')\nif (work()) ok = hasConsent('statistics')\nif (ok) marketing() // ungated`],
  ['let without a value, negated', `let denied\nif (work()) denied = !hasConsent('marketing')\nif (!denied) marketing() // ungated`],
  ['||=', `let ok = false\nok ||= hasConsent('marketing')\nif (ok) marketing() // granted`],
  ['||= of something else', `let ok = hasConsent('marketing')\nok ||= work()\nif (ok) marketing() // ungated`],
  ['&&=', `let ok = hasConsent('marketing')\nok &&= hasConsent('marketing')\nif (ok) marketing() // granted`],
  ['x = x || check', `let ok = false\nok = ok || hasConsent('marketing')\nif (ok) marketing() // granted`],
  ['+=', `let ok = hasConsent('marketing')\nok += 1\nif (ok) marketing() // ungated`],
  ['an assignment as a condition', `let ok\nif ((ok = hasConsent('marketing'))) marketing() // granted`],
  ['a destructuring assignment', `let ok = hasConsent('marketing')\n;[ok] = work()\nif (ok) marketing() // ungated`],
  ['a loop variable', `for (const ok of [hasConsent('marketing'), true]) if (ok) marketing() // ungated`],
  ['a circle of two functions', `let ok = false\nfunction a() {\nif (ok) marketing() // ungated\nb()\n}\nfunction b() { ok = true; a() }\na()`],
  ['kept for the next call', `let last\nfunction before(kind) { const was = last; last = hasConsent(kind); return was }\nbefore('statistics')\nif (before('marketing')) marketing() // ungated`],
]

const objects: Case[] = [
  ['destructured', `const { marketing: ok } = consent\nif (ok) marketing() // granted`],
  ['destructured without renaming', `const { statistics: allowed, marketing: other } = consent\nif (allowed) statistics() // granted`],
  ['destructured, the wrong one', `const { statistics: ok } = consent\nif (ok) marketing() // wrongCategory`],
  ['default false', `const { marketing: ok = false } = store?.consent ?? {}\nif (ok) marketing() // granted`],
  ['default true', `const { consent: { marketing: ok = true } = {} } = store ?? {}\nif (ok) marketing() // ungated`],
  ['nested', `const { consent: { marketing: ok } } = store\nif (ok) marketing() // granted`],
  ['from a list', `const [ok, other] = [hasConsent('marketing'), work()]\nif (ok) marketing() // granted`],
  ['from a list, the other', `const [ok, other] = [hasConsent('marketing'), work()]\nif (other) marketing() // ungated`],
  ['a property', `const state = { ok: hasConsent('marketing') }\nif (state.ok) marketing() // granted`],
  ['a property that is changed', `const state = { ok: hasConsent('marketing') }\nstate.ok = true\nif (state.ok) marketing() // ungated`],
  ['a property changed through an alias', `const state = { ok: hasConsent('marketing') }\nconst other = state\nother.ok = true\nif (state.ok) marketing() // ungated`],
  ['a property changed by a function', `const state = { ok: hasConsent('marketing') }\nfunction force(x) { x.ok = true }\nforce(state)\nif (state.ok) marketing() // ungated`],
  ['a property changed by a method', `const state = { ok: hasConsent('marketing'), force() { this.ok = true } }\nstate.force()\nif (state.ok) marketing() // ungated`],
  ['a property changed by Object.assign', `const state = { ok: hasConsent('marketing') }\nObject.assign(state, { ok: true })\nif (state.ok) marketing() // ungated`],
  ['a spread after', `const state = { ok: hasConsent('marketing'), ...others }\nif (state.ok) marketing() // ungated`],
  ['a spread before', `const state = { ...others, ok: hasConsent('marketing') }\nif (state.ok) marketing() // granted`],
  ['a method of an object', `const state = { may(kind) { return hasConsent(kind) } }\nif (state.may('marketing')) marketing() // granted`],
  ['a method of an object, the wrong category', `const state = { may(kind) { return hasConsent(kind) } }\nif (state.may('statistics')) marketing() // wrongCategory`],
  ['an alias of the object', `const choices = consent\nif (choices.marketing) marketing() // granted`],
  ['a getter', `const state = { get ok() { return hasConsent('marketing') } }\nstate.ok && work()`],
  ['an effect in a getter', `const state = { get ok() {\nmarketing() // ungated\nreturn true\n} }\nif (state.ok) work()`],
]

const lists: Case[] = [
  ['every', `if (['marketing', 'statistics'].every((kind) => hasConsent(kind))) marketing() // granted`],
  ['some', `if (['marketing', 'statistics'].some((kind) => hasConsent(kind))) marketing() // ungated`],
  ['some of one', `if (['marketing'].some((kind) => hasConsent(kind))) marketing() // granted`],
  ['every of an unknown list', `if (kinds.every((kind) => hasConsent(kind))) marketing() // ungated`],
]

describeCases('constants', constants, { gates: GATES, parser: 'typescript' })
describeCases('variables', variables)
describeCases('objects', objects)
describeCases('lists', lists)
