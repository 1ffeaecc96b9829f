import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportManifest, type ExportFormat } from '../../src/exchange/export-manifest.ts'
import { importDocument } from '../../src/exchange/import-document.ts'
import { draftOfManifest } from '../../src/exchange/manifest-as-draft.ts'
import type { CookieDraft, ManifestDraft, ServiceDraft } from '../../src/manifest/draft.ts'
import { cookieValue, serviceValue } from '../../src/manifest/draft.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { printDraft } from '../../src/manifest/print.ts'
import type { StoreType } from '../../src/model/effect.ts'
import type { Manifest } from '../../src/model/manifest.ts'

const file = '/shop/.cookierc'

/** Names that every notation leaves alone: no counts, placeholders or hosts in them, and known to no catalogue. */
const names = fc.stringMatching(/^q[a-wyzA-WYZ0-9_.:-]{3,12}\*?$/).filter((name) => !/\.$|\.\*$|\.(?:com|net|org|io|de|co|example)/.test(name))
const words = fc.array(fc.constantFrom('Counts', 'visits', '& more', '<b>', '"x"', '*a*', '_b_', '[c](d)', '`e`', '|', '\\', '#', 'https://a.example', '=1', 'ü', '~', '$', '!', '@home'), {
  minLength: 1, maxLength: 6,
}).map((parts) => parts.join(' '))
const lifetimes = fc.constantFrom('session', 'persistent', '1 day', '13 months', '2 years', '90 minutes')
const types = fc.constantFrom<StoreType>('cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage', 'shared-storage', 'pixel')
const categories = fc.constantFrom('necessary', 'preferences', 'statistics', 'marketing')
const domains = fc.constantFrom(['a.example'], ['a.example', 'b.example'])
const purposes = fc.oneof(words, fc.record({ en: words, de: words }))

const whole = fc.record({
  name: names, type: types, category: categories, purpose: purposes, lifetime: lifetimes,
  service: fc.constantFrom('acme', 'google-analytics'), provider: fc.constantFrom('Acme', '=Acme', '\'quoted\''),
  purposes: fc.constantFrom([1], [1, 8]), setBy: fc.constantFrom('server' as const, 'external' as const), refresh: fc.constant(true),
  party: fc.constantFrom('first' as const, 'third' as const), domains,
  attributes: fc.record({ secure: fc.boolean(), sameSite: fc.constantFrom('Lax' as const, 'None' as const), path: fc.constant('/a') }, { requiredKeys: [] }),
}, { requiredKeys: ['name'] })
const services = fc.dictionary(fc.constantFrom('acme', 'google-analytics', 'hotjar'), fc.record({
  category: categories, provider: fc.constantFrom('Acme', '@Acme'), purpose: purposes, lifetime: lifetimes,
  hosts: domains, globals: fc.constant(['acme']), packages: fc.constant(['@acme/x']), policy: fc.constant('https://acme.example/p'), loads: fc.constant(['hotjar']),
}, { requiredKeys: ['category'] }))

function manifestOf(cookies: readonly CookieDraft[], declared: Readonly<Record<string, ServiceDraft>> = {}): Manifest {
  const draft: ManifestDraft = { categories: new Map(), services: new Map(Object.entries(declared)), cookies }
  const reading = parseManifest(printDraft(draft), file)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.value
}

/** The manifest that comes back, in the categories of the one that went out. */
function backAndForth(manifest: Manifest, format: ExportFormat): ManifestDraft {
  const { text } = exportManifest(manifest, format, 'en')
  const { draft, notUnderstood } = importDocument(text, { aliases: manifest.aliases })
  expect(notUnderstood).toEqual([])
  return draft
}

function some<Key extends keyof CookieDraft>(cookies: readonly CookieDraft[], keys: readonly Key[]): object[] {
  const values = cookies.map((cookie) => cookieValue(cookie))
  return values.map((value) => Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]])))
    .toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
}

const unique = { selector: ({ name }: { name: string }) => name, minLength: 1, maxLength: 6 }

describe('export and import', () => {
  it('give the whole manifest back through CSV', () => {
    fc.assert(fc.property(fc.uniqueArray(whole, unique), services, (cookies, declared) => {
      const manifest = manifestOf(cookies, declared)
      const before = draftOfManifest(manifest)
      const after = backAndForth(manifest, 'csv')
      expect(after.cookies.map(cookieValue)).toEqual(before.cookies.map(cookieValue))
      expect([...after.services].map(([id, service]) => [id, serviceValue(service)]))
        .toEqual([...before.services].map(([id, service]) => [id, serviceValue(service)]))
    }), { numRuns: 100 })
  })

  it.each(['markdown', 'html'] as const)('give the published table back through %s', (format) => {
    const rows = fc.record({ name: names, type: types, category: categories, purpose: words, lifetime: lifetimes })
    fc.assert(fc.property(fc.uniqueArray(rows, unique), (cookies) => {
      const manifest = manifestOf(cookies)
      const after = backAndForth(manifest, format)
      const keys = ['name', 'type', 'category', 'purpose', 'lifetime'] as const
      expect(some(after.cookies, keys)).toEqual(some(draftOfManifest(manifest).cookies, keys))
    }), { numRuns: 60 })
  })

  it.each(['markdown', 'html'] as const)('give services back through %s', (format) => {
    const manifest = manifestOf([{ name: '_ga', service: 'google-analytics' }], {
      'google-analytics': { category: 'statistics', purpose: 'Counts.' },
      'hotjar': { category: 'marketing', lifetime: '1 year' },
    })
    const { services: after, cookies } = backAndForth(manifest, format)
    expect([...after]).toEqual([
      ['google-analytics', { category: 'statistics', purpose: 'Counts.' }], ['hotjar', { category: 'marketing', lifetime: '1 year' }],
    ])
    expect(cookies).toMatchObject([{ name: '_ga', service: 'google-analytics', category: 'statistics' }])
  })

  it('give storage with its purposes back through IAB', () => {
    const rows = fc.record({
      name: names, purpose: words, lifetime: fc.constantFrom('session', '1 day', '13 months', '2 years'), refresh: fc.boolean(), domains,
      kind: fc.constantFrom({ category: 'marketing', purposes: [1, 3] }, { category: 'statistics', purposes: [1, 8] }, { category: 'necessary' }),
    }).map(({ kind, ...cookie }): CookieDraft => ({ ...cookie, ...kind }))
    fc.assert(fc.property(fc.uniqueArray(rows, unique), (cookies) => {
      const manifest = manifestOf(cookies)
      expect(some(backAndForth(manifest, 'iab').cookies, ['name', 'category', 'purpose', 'purposes', 'refresh', 'lifetime', 'domains']))
        .toEqual(some(draftOfManifest(manifest).cookies, ['name', 'category', 'purpose', 'purposes', 'refresh', 'lifetime', 'domains']))
    }), { numRuns: 60 })
  })

  it('give cookies by service back through Klaro', () => {
    const rows = fc.record({ name: names, category: categories, service: fc.constantFrom('acme', 'google-analytics') }, { requiredKeys: ['name', 'category'] })
    fc.assert(fc.property(fc.uniqueArray(rows, unique), (found) => {
      // Klaro asks by service: one service is of one category.
      const cookies = found.map((cookie) => ('service' in cookie ? { ...cookie, category: 'statistics' } : cookie)) as CookieDraft[]
      const manifest = manifestOf(cookies, { acme: { category: 'statistics', purpose: { en: 'Counts.', de: 'Zählt.' } } })
      const after = backAndForth(manifest, 'klaro')
      expect(some(after.cookies, ['name', 'category', 'service'])).toEqual(some(cookies, ['name', 'category', 'service']))
      expect(after.services.get('acme')).toEqual({ category: 'statistics', purpose: { en: 'Counts.', de: 'Zählt.' } })
    }), { numRuns: 60 })
  })

  it('give tables in every language back through vanilla-cookieconsent', () => {
    const rows = fc.record({ name: names, type: types, category: categories, purpose: purposes, lifetime: lifetimes })
    const isTranslated = ({ purpose }: CookieDraft): boolean => typeof purpose === 'object'
    fc.assert(fc.property(fc.uniqueArray(rows, unique), (cookies) => {
      const manifest = manifestOf(cookies)
      const after = backAndForth(manifest, 'vanilla-cookieconsent')
      const keys = ['name', 'type', 'category', 'lifetime'] as const
      expect(some(after.cookies, keys)).toEqual(some(draftOfManifest(manifest).cookies, keys))
      const texts = (drafts: readonly CookieDraft[]): object => Object.fromEntries(drafts.filter(isTranslated).map(({ name, purpose }) => {
        const { en, de } = purpose as { en: string; de: string }
        return [name, en === de ? en : { en, de }]
      }))
      const expected = texts(cookies)
      expect(Object.fromEntries(after.cookies.filter(({ name }) => name in expected).map(({ name, purpose }) => [name, purpose]))).toEqual(expected)
    }), { numRuns: 60 })
  })
})
