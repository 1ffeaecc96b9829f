import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportManifest } from '../../src/exchange/export-manifest.ts'
import { parseManifestValue } from '../../src/manifest/parse.ts'
import type { Manifest } from '../../src/model/manifest.ts'

function manifestOf(value: Record<string, unknown>): Manifest {
  const reading = parseManifestValue(value, '/shop/.cookierc')
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.value
}

/** What a browser would get from the module. */
async function loaded(text: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`) as { default: unknown }
  return module.default
}

const shop = manifestOf({
  domains: ['shop.example'],
  categories: { 'ab-testing': { consent: 'required' } },
  services: { 'google-analytics': { category: 'statistics', purpose: { en: 'Counts.', de: 'Zählt.' } } },
  cookies: [
    { name: '_ga_*', service: 'google-analytics', lifetime: '2 years', refresh: true, domains: ['shop.example'] },
    { name: 'a.b/c', category: 'necessary', lifetime: 'session' },
    { name: 'variant', type: 'local-storage', category: 'ab-testing' },
    { name: '__proto__', category: 'marketing', lifetime: '1 day', purposes: [1, 3] },
  ],
})

describe('a Klaro configuration', () => {
  it('is a module with expressions that match the names', async () => {
    const { services } = await loaded(exportManifest(shop, 'klaro', 'en').text) as {
      services: { name: string; required?: boolean; purposes: string[]; cookies: (string | RegExp | [RegExp, string, string])[] }[]
    }
    expect(services.map(({ name, purposes, required }) => [name, purposes, required])).toEqual([
      ['google-analytics', ['statistics'], undefined], ['own-necessary', ['necessary'], true], ['own-marketing', ['marketing'], undefined],
    ])
    const [expression, path, domain] = services[0]?.cookies[0] as [RegExp, string, string]
    expect([expression.test('_ga_X'), expression.test('x_ga_'), path, domain]).toEqual([true, false, '/', 'shop.example'])
  })
})

describe('a vanilla-cookieconsent configuration', () => {
  it('is a module with categories, what they clear, and tables', async () => {
    const config = await loaded(exportManifest(shop, 'vanilla-cookieconsent', 'en').text) as {
      categories: Record<string, { readOnly?: boolean; autoClear?: { cookies: { name: string | RegExp }[] } }>
      language: { translations: Record<string, { preferencesModal: { sections: { linkedCategory: string }[] } }> }
    }
    expect(Object.keys(config.categories)).toEqual(['necessary', 'statistics', 'marketing', 'ab-testing'])
    expect(config.categories.necessary).toEqual({ enabled: true, readOnly: true })
    expect(config.categories.statistics?.autoClear?.cookies[0]?.name).toEqual(/^_ga_.*$/)
    expect(config.categories.marketing?.autoClear?.cookies[0]?.name).toBe('__proto__')
    expect(config.language.translations.en?.preferencesModal.sections.map(({ linkedCategory }) => linkedCategory))
      .toEqual(['necessary', 'statistics', 'marketing', 'ab-testing'])
  })
})

/** The rules for fields of a disclosure, version 1.1. */
function isDisclosure(item: Record<string, unknown>): boolean {
  const { identifier, type, maxAgeSeconds, cookieRefresh, domains, purposes } = item
  const isCookie = type === 'cookie'
  return typeof identifier === 'string' && identifier !== '' && !/^\*+$/.test(identifier)
    && (isCookie || type === 'web')
    && (isCookie ? Number.isInteger(maxAgeSeconds) && Number(maxAgeSeconds) >= 0 : maxAgeSeconds === null)
    && (!isCookie || typeof cookieRefresh === 'boolean')
    && Array.isArray(domains) && domains.length > 0 && domains.every((domain) => typeof domain === 'string' && !domain.includes('/'))
    && Array.isArray(purposes) && purposes.every((purpose) => Number.isInteger(purpose))
    && Object.keys(item).every((key) => ['identifier', 'type', 'maxAgeSeconds', 'cookieRefresh', 'domains', 'purposes', 'description'].includes(key))
}

describe('an IAB disclosure', () => {
  it('says what consent is asked for', () => {
    const { disclosures } = JSON.parse(exportManifest(shop, 'iab', 'en').text) as { disclosures: Record<string, unknown>[] }
    expect(disclosures.map(({ identifier, type, maxAgeSeconds, purposes, domains }) => [identifier, type, maxAgeSeconds, purposes, domains])).toEqual([
      ['_ga_*', 'cookie', 63_072_000, [1], ['shop.example']], ['a.b/c', 'cookie', 0, [], ['shop.example']],
      ['variant', 'web', null, [1], ['shop.example']], ['__proto__', 'cookie', 86_400, [1, 3], ['shop.example']],
    ])
  })

  it('keeps to the rules for fields, or leaves out and tells', () => {
    const cookies = fc.uniqueArray(fc.record({
      name: fc.constantFrom('a', 'b*', '*', '**', 'c/d', ' '), type: fc.constantFrom('cookie', 'local-storage', 'pixel', 'indexed-db'),
      lifetime: fc.constantFrom('session', 'persistent', '1 day', '1.5 seconds'), refresh: fc.boolean(),
      purposes: fc.constantFrom([], [1, 11]), domains: fc.constantFrom([], ['a.example']),
    }, { requiredKeys: ['name', 'type'] }), { selector: ({ name, type }) => `${name} ${type}`, maxLength: 8 })
    fc.assert(fc.property(cookies, (entries) => {
      const { text, leftOut } = exportManifest(manifestOf({ cookies: entries }), 'iab', 'en')
      const { disclosures } = JSON.parse(text) as { disclosures: Record<string, unknown>[] }
      expect(disclosures.every(isDisclosure)).toBe(true)
      expect(disclosures.length + leftOut.length).toBe(entries.length)
    }), { numRuns: 100 })
  })
})
