import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CookieDraft, ManifestDraft, ServiceDraft } from '../../src/manifest/draft.ts'
import { addToManifest, type Edit } from '../../src/manifest/edit.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { printDraft } from '../../src/manifest/print.ts'

const file = '/shop/.cookierc'

function draft(cookies: readonly CookieDraft[], services: Readonly<Record<string, ServiceDraft>> = {}): ManifestDraft {
  return { categories: new Map(), services: new Map(Object.entries(services)), cookies }
}

function edited(text: string, added: ManifestDraft, path = file): Edit {
  const reading = addToManifest(text, path, added)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.value
}

/** The lines of `before` that are gone, or stand in another order. */
function lostLines(before: string, after: string): string[] {
  const left = after.split('\n')
  return before.split('\n').filter((line) => {
    const index = left.indexOf(line)
    if (index === -1) return true
    left.splice(0, index + 1)
    return false
  })
}

const basket: CookieDraft = { name: 'basket', category: 'necessary', purpose: 'Keeps: the "basket" # whole', lifetime: '2 days' }
const gid: CookieDraft = { name: '_gid', service: 'google-analytics', domains: ['shop.example'], attributes: { secure: true } }
const hotjar = { hotjar: { category: 'statistics', provider: 'Hotjar' } }

const commented = `# Kept by Ann.
domains: [ shop.example ]   # ours

services:
    google-analytics: statistics # since 2020
cookies:
    # -- necessary --
    - name: "session_id"  # keep the quotes
      category: 'Strictly necessary'
      purpose: Keeps the visitor logged in.

    # -- statistics --
    - name: _ga
      service: google-analytics
      purpose: >
        Counts
        visits.
    - { name: last, type: local-storage }   # one line
# the end
`

describe('addToManifest', () => {
  it('adds whole lines to a commented manifest, each entry beside its kin', () => {
    const { text, conflicts } = edited(commented, draft([basket, gid], hotjar))
    expect(conflicts).toEqual([])
    expect(lostLines(commented, text)).toEqual([])
    expect(text).toBe(`# Kept by Ann.
domains: [ shop.example ]   # ours

services:
    google-analytics: statistics # since 2020
    hotjar:
        category: statistics
        provider: Hotjar
cookies:
    # -- necessary --
    - name: "session_id"  # keep the quotes
      category: 'Strictly necessary'
      purpose: Keeps the visitor logged in.
    - name: basket
      category: necessary
      purpose: 'Keeps: the "basket" # whole'
      lifetime: 2 days

    # -- statistics --
    - name: _ga
      service: google-analytics
      purpose: >
        Counts
        visits.
    - name: _gid
      service: google-analytics
      domains: [ shop.example ]
      attributes: { secure: true }
    - { name: last, type: local-storage }   # one line
# the end
`)
  })

  it('writes on one line beside an entry on one line', () => {
    const { text } = edited('cookies:\n- { name: a } # x\n', draft([basket]))
    expect(text).toBe(`cookies:\n- { name: a } # x\n- { name: basket, category: necessary, purpose: 'Keeps: the "basket" # whole', lifetime: 2 days }\n`)
  })

  it.each([
    ['no section', 'domains: [a.example]\n'],
    ['no line break at the end', 'domains: [a.example]'],
    ['an empty section', 'cookies: # none yet\nservices:\n'],
    ['an empty list', 'cookies: []  # none yet\ndomains: [a.example]\n'],
    ['a list in flow form', 'cookies: [{ name: a }, { name: b }]\n'],
    ['a list in flow form over lines', 'cookies: [\n  { name: a }, # one\n  { name: b } # two\n]\n'],
    ['Windows line breaks', 'cookies:\r\n  - name: a\r\n'],
    ['a block text at the end', 'cookies:\n  - name: a\n    purpose: |\n      One.\n      Two.\n'],
    ['JSON', '{\n\t"cookies": [\n\t\t{ "name": "a" }\n\t]\n}\n'],
    ['JSON on one line', '{ "cookies": [{ "name": "a" }] }'],
    ['JSON that is empty', '{}'],
    ['JSON without the sections', '{\n  "domains": ["a.example"]\n}\n'],
    ['JSON with comments', '// ours\n{\n  "cookies": [\n    { "name": "a" }, // one\n    { "name": "b" }  /* two */ // three\n  ], // all\n}\n'],
    ['JSON with an empty list', '{\n  "cookies": [],\n  "services": {}\n}\n'],
    ['JSON with null', '{ "cookies": null, "domains": ["a.example"] }'],
  ])('adds to %s', (_, before) => {
    const { text, added } = edited(before, draft([basket, gid], hotjar))
    expect(added.cookies).toHaveLength(2)
    const reading = parseManifest(text, file)
    expect(reading.ok ? [] : reading.problems).toEqual([])
    if (!reading.ok) return
    expect(reading.value.stores.map(({ name }) => name)).toEqual(expect.arrayContaining(['basket', '_gid']))
    expect(reading.value.services.get('hotjar')).toMatchObject({ category: 'statistics', provider: 'Hotjar' })
    for (const comment of before.match(/(?:#|\/\/|\/\*) \w+/g) ?? []) expect(text).toContain(comment)
    expect(text.includes('\r')).toBe(before.includes('\r'))
    if (before.includes('\r')) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(edited(text, draft([basket, gid], hotjar)).text).toBe(text)
  })

  it('keeps a comment beside its own entry in JSON', () => {
    const { text } = edited('{\n  "cookies": [\n    { "name": "a" } // about a\n  ]\n}\n', draft([{ name: 'b' }]))
    expect(text).toBe('{\n  "cookies": [\n    { "name": "a" }, // about a\n    { "name": "b" }\n  ]\n}\n')
  })

  it('edits the manifest of a package.json and nothing else', () => {
    const before = '{\n  "name": "shop",\n  "cookierc": {\n    "cookies": []\n  },\n  "version": "1.0.0"\n}\n'
    const { text } = edited(before, draft([basket]), '/shop/package.json')
    expect(JSON.parse(text)).toEqual({ name: 'shop', cookierc: { cookies: [basket] }, version: '1.0.0' })
  })

  it('tells of other values and changes none', () => {
    const before = 'cookies:\n  - { name: _ga, category: statistics, lifetime: 1 year, purpose: Counts. }\n'
    const { text, conflicts } = edited(before, draft([
      { name: '_ga', category: 'marketing', lifetime: '12 months', purpose: 'Counts.', domains: ['a.example'], party: 'first' },
    ]))
    expect(text).toBe(before)
    expect(conflicts).toEqual([
      { entry: '_ga', key: 'category', kept: 'statistics', offered: 'marketing' },
      { entry: '_ga', key: 'party', kept: null, offered: 'first' },
    ])
  })

  it('leaves a service alone of which only the key is written', () => {
    const before = 'services:\n  hotjar:\n  matomo: statistics\n'
    const { text, added, conflicts } = edited(before, draft([basket], hotjar))
    expect(text).toContain(before)
    expect([...added.services]).toEqual([])
    expect(conflicts).toContainEqual({ entry: 'hotjar', key: 'category', kept: null, offered: 'statistics' })
  })

  it.each([
    ['an alias', 'cookies: &all\n  - name: a\nservices: &none {}\ncategories: {}\n', null],
    ['a section that is an alias', 'domains: &all [a.example]\nextends: []\ncookies: *all\n', /text|map/],
    ['broken YAML', 'cookies: [', /neither valid YAML nor JSON/],
  ])('refuses what it can not edit, or edits it: %s', (_, before, message) => {
    const reading = addToManifest(before, file, draft([basket]))
    if (message === null) expect(reading.ok).toBe(true)
    else expect(reading.ok ? '' : reading.problems[0]?.message).toMatch(message)
  })

  const names = fc.stringMatching(/^[\w.*:# '"\\-]{1,12}$/).filter((name) => name.trim() !== '')
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.replace(/\p{Cc}|\p{Cs}/gu, ' '))
  const cookies = fc.uniqueArray(fc.record({ name: names, purpose: texts, category: fc.constantFrom('necessary', 'marketing') }), {
    selector: ({ name }) => name, minLength: 1, maxLength: 5,
  })

  it('adds any entries to any manifest, by additions alone', () => {
    fc.assert(fc.property(cookies, cookies, fc.constantFrom('yaml', 'json'), (present, offered, form) => {
      const before = form === 'yaml' ? `# ours\n${printDraft(draft(present))}# end\n` : `${JSON.stringify({ cookies: present }, null, 2)}\n`
      const { text, added } = edited(before, draft(offered))
      const known = new Set(present.map(({ name }) => name))
      expect(added.cookies.map(({ name }) => name)).toEqual(offered.map(({ name }) => name).filter((name) => !known.has(name)))
      const reading = parseManifest(text, file)
      const stores = reading.ok ? reading.value.stores : []
      expect(stores.map(({ name, purpose }) => ({ name, purpose }))).toEqual(expect.arrayContaining(
        [...present, ...offered.filter(({ name }) => !known.has(name))].map(({ name, purpose }) => ({ name, purpose })),
      ))
      if (form === 'yaml') expect(lostLines(before, text)).toEqual([])
    }), { numRuns: 150 })
  })
})
