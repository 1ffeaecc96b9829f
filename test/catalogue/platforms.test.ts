import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { platforms, services } from '../../src/catalogue/registry.ts'
import { serviceNames } from '../../src/catalogue/service-names.ts'
import type { PlatformCheck } from '../../src/model/platform.ts'
import { parsePattern } from '../../src/syntax/code-pattern.ts'

const standardCategories = ['necessary', 'preferences', 'statistics', 'marketing']
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const clause = /^\S.*[^.\s]$/

function asChecks(checks: readonly (string | PlatformCheck)[]): PlatformCheck[] {
  return checks.map((check) => (typeof check === 'string' ? { when: check } : check))
}

function twice(claims: readonly string[]): string[] {
  return claims.filter((claim, index) => claims.indexOf(claim) !== index)
}

describe('the platforms', () => {
  it('are one a file, under the name of the file, sorted', () => {
    const folder = new URL('../../src/catalogue/platforms/', import.meta.url)
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, '')).sort()
    expect(platforms.map(({ id }) => id)).toEqual(files)
  })

  it('call services what they are in the catalogue', () => {
    const wrong = services.filter(({ id, category }) => serviceNames[id] !== undefined && serviceNames[id] !== category)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  const perPackage = Object.entries(platform.packages ?? {}).map(([name, checks]) => [name, asChecks(checks)] as const)
  const checks = [...asChecks(platform.checks), ...perPackage.flatMap(([, found]) => found)]
  const trapsPerPackage = Object.entries(platform.unsoundPackages ?? {})
  const traps = [...(platform.unsound ?? []), ...trapsPerPackage.flatMap(([, found]) => found)]
  const tags = platform.tags ?? []

  it('is a complete entry', () => {
    expect(id).toMatch(kebabCase)
    expect(platform.name.trim()).not.toBe('')
    expect(new URL(platform.homepage).protocol).toBe('https:')
    expect(checks.length + traps.length + tags.length).toBeGreaterThan(0)
    for (const category of Object.values(platform.categories ?? {})) expect(standardCategories).toContain(category)
  })

  it('has sources', () => {
    expect(platform.sources.length).toBeGreaterThan(0)
    for (const { url } of platform.sources) expect(new URL(url).protocol).toBe('https:')
    expect(twice(platform.sources.map(({ url }) => url))).toEqual([])
  })

  it('has patterns that can be read and begin with a name of their own', () => {
    for (const { when } of [...checks, ...traps]) {
      expect(() => parsePattern(when), when).not.toThrow()
      expect(when).not.toMatch(/^(?:window|self|globalThis|document\.addEventListener)\b/)
    }
  })

  it('says what every check proves', () => {
    for (const { when, grants } of checks) {
      expect(/\$(?:category|consent)\b/.test(when) !== (grants !== undefined), when).toBe(true)
      for (const category of grants ?? []) expect([...standardCategories, '*'], when).toContain(category)
    }
  })

  it('says in clauses why a check proves nothing, or may not', () => {
    const caveats = [...checks, ...tags].flatMap(({ caveat }) => caveat ?? [])
    const reasons = [...traps.map(({ because }) => because), ...caveats]
    for (const reason of reasons) expect(reason).toMatch(clause)
  })

  it('declares no pattern twice', () => {
    const patterns = (found: readonly { when: string }[]): string[] => found.map(({ when }) => when)
    const origins = [
      asChecks(platform.checks),
      platform.unsound ?? [],
      ...perPackage.map(([, found]) => found),
      ...trapsPerPackage.map(([, found]) => found),
    ]
    expect(origins.flatMap((found) => twice(patterns(found)))).toEqual([])
    expect(checks.filter(({ when }) => traps.some((trap) => trap.when === when))).toEqual([])
  })

  it('leaves to the engine that a default import has the exports as members', () => {
    for (const [name, found] of perPackage) {
      const exports = found.map(({ when }) => when)
      expect(exports.filter((when) => exports.includes(`default.${when}`)), name).toEqual([])
    }
  })

  it('combines ids to categories that differ in what else they ask', () => {
    const combinations = platform.combinations ?? []
    for (const { grants, allOf, anyOf } of combinations) {
      expect(standardCategories).toContain(grants)
      expect(anyOf.length).toBeGreaterThan(0)
      expect(anyOf.filter((part) => allOf.includes(part))).toEqual([])
    }
    expect(twice(combinations.flatMap(({ anyOf }) => anyOf))).toEqual([])
  })

  it('names attributes of tags as HTML writes them', () => {
    for (const { attribute, prefix, sourceAttributes = [], inertTypes = [] } of tags) {
      for (const name of [attribute, ...sourceAttributes]) expect(name).toMatch(/^[a-z][a-z-]*$/)
      for (const type of inertTypes) expect(type).toMatch(/^[a-z]+\/[a-z]+$/)
      if (attribute === 'class') expect(prefix).toBeDefined()
    }
    expect(twice(tags.map(({ attribute }) => attribute))).toEqual([])
  })
})
