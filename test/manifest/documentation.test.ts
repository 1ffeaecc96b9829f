import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalCategory, standardAliases, standardCategories } from '../../src/manifest/categories.ts'
import type { JsonSchema } from '../../src/manifest/json-schema.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { searchPlaces } from '../../src/manifest/places.ts'
import { manifestSchema } from '../../src/manifest/schema.ts'
import { folderWith } from './folder.ts'

const page = readFileSync('docs/manifest.md', 'utf8')
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)

describe('docs/manifest.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3)
  })

  it.each(examples)('has an example that is right: %s', (text) => {
    const folder = folderWith({ 'base.cookierc': '{}', 'app/node_modules/@acme/consent/.cookierc': '{}' })
    const reading = parseManifest(text, `${folder}/app/.cookierc`)
    expect(reading.ok ? [] : reading.problems).toEqual([])
  })

  it('has an example with every top-level key but `extends`', () => {
    const keys = Object.keys(manifestSchema.properties ?? {}).filter((key) => key !== 'extends')
    expect(examples.some((text) => keys.every((key) => text.includes(`${key}:`)))).toBe(true)
  })

  it('names every key that the schema knows', () => {
    const missing: string[] = []
    const visit = (schema: JsonSchema): void => {
      for (const [key, below] of Object.entries(schema.properties ?? {})) {
        if (!page.includes(`\`${key}\``) && !page.includes(`${key}:`)) missing.push(key)
        visit(below)
      }
      const others = [schema.items, schema.additionalProperties === false ? undefined : schema.additionalProperties]
      for (const below of [...others, ...(schema.anyOf ?? [])]) if (below !== undefined) visit(below)
    }
    visit(manifestSchema)
    expect(missing).toEqual([])
  })

  it('names the places that are searched', () => {
    for (const place of searchPlaces) {
      const [stem = '', ending = ''] = place.split(/(?=\.[a-z]+$)/)
      expect(page).toContain(stem.startsWith('.') || stem.startsWith('cookie') ? stem : place)
      expect(page).toContain(ending)
    }
  })

  it.each(Object.keys(standardCategories))('tells no untruth about the names of %s', (category) => {
    const start = page.indexOf('| category | other names |')
    const row = page.slice(start).split('\n').find((line) => line.startsWith(`| \`${category}\``)) ?? ''
    const cell = (row.split('|')[2] ?? '').trim()
    const names = cell.split(', ').filter((name) => !/^(?:IAB|\d)/.test(name))
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) expect([name, canonicalCategory(standardAliases, name.trim())]).toEqual([name, category])
  })
})
