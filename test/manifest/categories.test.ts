import { describe, expect, it } from 'vitest'
import { canonicalCategory, standardAliases, standardCategories } from '../../src/manifest/categories.ts'
import { parseManifest } from '../../src/manifest/parse.ts'

describe('the built-in aliases', () => {
  it.each([
    ['necessary', ['necessary', 'Strictly Necessary', 'strictly-necessary', 'essential', 'required', 'C0001']],
    ['preferences', ['Functionality', 'functional', 'personalization', 'Functional Cookies', 'c0003']],
    ['statistics', [
      'analytics', 'performance', 'measurement', 'Analytical / Performance', 'Analytical/Performance', 'C0002', 'iab-8',
      'IAB 9', 'purpose 8', 'Performance Cookies',
    ]],
    ['marketing', [
      'ads', 'ad', 'advertising', 'targeting', 'Targeting / Profiling', 'social', 'social_media', 'C0004', 'C0005',
      'iab-2', 'tcf-3', 'iab-4', 'iab-7',
    ]],
  ])('%s', (category, names) => {
    for (const name of names) expect([name, canonicalCategory(standardAliases, name)]).toEqual([name, category])
  })

  it.each(['', 'cookies', 'C0006', 'iab-1', 'iab-12', '1', '__proto__', 'constructor', 'unclassified'])(
    'knows no %j', (name) => {
      expect(canonicalCategory(standardAliases, name)).toBeNull()
    },
  )

  it('asks consent for statistics and marketing alone', () => {
    const required = Object.entries(standardCategories).filter(([, { consent }]) => consent === 'required')
    expect(required.map(([name]) => name)).toEqual(['statistics', 'marketing'])
  })
})

describe('categories of a manifest', () => {
  function read(text: string) {
    const reading = parseManifest(text, '/shop/.cookierc')
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    return reading.value
  }

  it('keeps own categories by their name, consent required unless exempt', () => {
    const { categories, aliases } = read('categories: { ab-testing: {}, theme: { consent: exempt }, later: }')
    expect(categories.get('ab-testing')?.consent).toBe('required')
    expect(categories.get('theme')?.consent).toBe('exempt')
    expect(categories.get('later')?.consent).toBe('required')
    expect(canonicalCategory(aliases, 'AB Testing')).toBe('ab-testing')
  })

  it('reads settings of a standard category under any of its names', () => {
    const text = 'categories: { Analytics: { maxLifetime: 13 months }, preferences: { consent: required } }'
    const { categories } = read(text)
    expect([...categories.keys()]).toEqual(['necessary', 'preferences', 'statistics', 'marketing'])
    expect(categories.get('statistics')).toEqual({ consent: 'required', maxLifetime: { seconds: 34_164_000 } })
    expect(categories.get('preferences')?.consent).toBe('required')
  })

  it('lets a declared alias override a built-in one', () => {
    const { aliases } = read('categories: { preferences: { aliases: [social, Sponsoring] } }')
    expect(canonicalCategory(aliases, 'Social')).toBe('preferences')
    expect(canonicalCategory(aliases, 'SPONSORING')).toBe('preferences')
    expect(canonicalCategory(standardAliases, 'social')).toBe('marketing')
  })

  it('canonicalises the categories of entries, services and gates', () => {
    const manifest = read(`
consent: { gates: [{ when: all(), grants: [Analytics, C0004, ab-testing] }] }
categories: { ab-testing: {} }
services: { acme: Targeting / Profiling, other: { category: AB testing } }
cookies: [{ name: a, category: Functionality }]`)
    expect(manifest.consent.gates).toEqual([{ when: 'all()', grants: ['statistics', 'marketing', 'ab-testing'] }])
    expect(manifest.services.get('acme')?.category).toBe('marketing')
    expect(manifest.services.get('other')?.category).toBe('ab-testing')
    expect(manifest.stores[0]?.category).toBe('preferences')
  })

  it('does not change the standard when a manifest does', () => {
    read('categories: { marketing: { consent: exempt, aliases: [zzz] } }')
    expect(read('{}').categories.get('marketing')?.consent).toBe('required')
    expect(standardAliases.has('zzz')).toBe(false)
  })
})
