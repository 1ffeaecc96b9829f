import type { Explanation, Meaning } from '../analysis/explain-name.ts'
import type { Palette } from './pretty.ts'
import { visible } from './visible.ts'

const kinds: Readonly<Record<Meaning['as'], string>> = {
  'cookie': 'a cookie',
  'local-storage': 'a local storage key',
  'session-storage': 'a session storage key',
  'indexed-db': 'an IndexedDB database',
  'cache-storage': 'a cache',
  'shared-storage': 'a shared storage key',
  'pixel': 'a pixel',
  'service': 'a service',
  'platform': 'a consent platform',
  'address': 'an address',
  'global': 'a global',
  'package': 'a package',
  'library': 'a library that stores keys',
}

const sources: Readonly<Record<Meaning['from'], string>> = {
  'manifest': 'the manifest',
  'catalogue': 'the catalogue',
  'cookie database': 'the Open Cookie Database',
  'host list': 'the list of Third Party Web',
}

const labelWidth = 'packages'.length + 2

/** The explanation for people: a paragraph a meaning, or what may have been meant. */
export function explanationToPretty({ name, meanings, near }: Explanation, palette: Palette): string {
  if (meanings.length > 0) return `${meanings.map((meaning) => paragraph(name, meaning, palette)).join('\n\n')}\n`
  const unknown = `Neither the catalogue nor the manifest knows ${visible(name)}.`
  return near.length === 0 ? `${unknown}\n` : `${unknown} Did you mean ${near.map((word) => visible(word)).join(', or ')}?\n`
}

/** The explanation for other tools; keys in this order, `null` where nothing is known. */
export function explanationToJson({ name, meanings, near }: Explanation): string {
  return `${JSON.stringify({ version: 1, name, meanings: meanings.map(row), near }, null, 2)}\n`
}

function row(meaning: Meaning): Meaning {
  const { as, matched, from, id, title, provider, category, consent, lifetime, purpose, declared, disputed, homepage, policy, knownBy } = meaning
  return { as, matched, from, id, title, provider, category, consent, lifetime, purpose, declared, disputed, homepage, policy, knownBy }
}

function paragraph(name: string, meaning: Meaning, palette: Palette): string {
  const { category, consent, lifetime, purpose, declared, disputed, homepage, policy, knownBy, from } = meaning
  const known = {
    consent: consentLine(category, consent),
    disputed,
    lifetime,
    purpose,
    declared: declared === null ? null : declared ? 'yes' : 'no',
    homepage,
    policy,
    hosts: listed(knownBy?.addresses),
    globals: listed(knownBy?.globals),
    packages: listed(knownBy?.packages),
    stores: listed(knownBy?.stores),
    from: sources[from],
  }
  const lines = Object.entries(known).flatMap(([label, text]) => {
    return text === null ? [] : [`  ${palette.gray(label.padEnd(labelWidth))} ${visible(text)}`]
  })
  return [headline(name, meaning, palette), ...lines].join('\n')
}

function headline(name: string, { as, matched, id, title, provider }: Meaning, palette: Palette): string {
  const shown = matched === name || as === 'service' || as === 'platform' ? matched : `${name} (${matched})`
  const owner = title ?? id
  const isItself = as === 'service' || as === 'platform' || as === 'library'
  const whose = owner === null || owner === matched ? '' : isItself ? `, ${owner}` : ` of ${owner}`
  const beside = [id !== owner && id !== matched ? id : null, provider !== owner ? provider : null].filter((word) => word !== null)
  return `${palette.bold(visible(shown))} is ${kinds[as]}${visible(whose)}${beside.length > 0 ? visible(` (${beside.join(', ')})`) : ''}`
}

function listed(names: readonly string[] = []): string | null {
  return names.length === 0 ? null : names.join(', ')
}

function consentLine(category: string | null, consent: Meaning['consent']): string | null {
  if (category === null) return null
  return consent === 'required' ? `needed, for ${category}` : `not needed: ${category}`
}
