import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { services } from '../../src/catalogue/registry.ts'
import { callsOf, rootOf } from '../../src/catalogue/service-index.ts'
import { parseUrlPattern } from '../../src/catalogue/url-pattern.ts'
import type { FactSource, Service, ServicePackage } from '../../src/model/service.ts'
import { parsePattern } from '../../src/syntax/code-pattern.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const standardCategories = ['necessary', 'preferences', 'statistics', 'marketing']
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const lifetime = /^(?:session|persistent|\d+ (?:second|minute|hour|day|week|month|year)s?)$/

function filesOf(folder: string): string[] {
  return readdirSync(root + folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

function addressesOf(service: Service): string[] {
  return [...(service.scripts ?? []), ...(service.endpoints ?? []), ...(service.embeds ?? []), ...(service.content ?? [])]
}

function twice(claims: readonly string[]): string[] {
  return claims.filter((claim, index) => claims.indexOf(claim) !== index)
}

function expectSources(sources: readonly FactSource[]): void {
  expect(sources.length).toBeGreaterThan(0)
  for (const { url } of sources) expect(new URL(url).protocol).toBe('https:')
}

describe('the registry', () => {
  it('lists every service once, sorted', () => {
    expect(services.map((service) => service.id)).toEqual(filesOf('src/catalogue/services'))
  })
})

describe.each(services.map((service) => [service.id, service] as const))('%s', (id, service) => {
  it('is a complete entry', () => {
    expect(id).toMatch(kebabCase)
    expect(standardCategories).toContain(service.category)
    for (const text of [service.name, service.provider]) expect(text.trim()).not.toBe('')
    for (const url of [service.homepage, service.policy]) expect(new URL(url).protocol).toBe('https:')
    expectSources(service.sources)
  })

  it('can be found in code, or known by what it stores', () => {
    const packages = Object.values(service.packages ?? {})
    const ways = addressesOf(service).length + callsOf(service.calls ?? {}).length + packages.length + (service.stores?.length ?? 0)
    expect(ways).toBeGreaterThan(0)
    for (const entry of packages) {
      const lists = [callsOf(entry), entry.components, entry.embeds, entry.plugins, entry.configuredIn]
      expect(lists.some((list) => list && list.length > 0) || entry.onImport).toBe(true)
    }
  })

  it('has addresses of a host, or of a file on any host', () => {
    for (const pattern of addressesOf(service)) {
      const { host, path } = parseUrlPattern(pattern)
      if (host === '*') {
        expect(path, pattern).toMatch(/\/[\w-]+(?:\.|$|_)/)
        continue
      }
      expect(host, pattern).toMatch(/^[a-z0-9*.-]+\.[a-z]{2,}$/)
      expect(host.slice(host.lastIndexOf('*') + 1).split('.').filter(Boolean).length, pattern).toBeGreaterThanOrEqual(2)
    }
  })

  it('has calls that can be read and start with a name', () => {
    const packages = Object.values(service.packages ?? {})
    for (const { pattern } of [service.calls ?? {}, ...packages].flatMap(callsOf)) {
      const expected = { kind: 'expression', root: rootOf(pattern), comparison: null }
      expect(parsePattern(pattern), pattern).toMatchObject(expected)
      expect(pattern).toMatch(/\)$/)
      expect(rootOf(pattern)).not.toBe('window')
    }
  })

  it('has options that hold back a call, component or plugin that it names', () => {
    for (const { heldBackBy = {}, ...entry } of [service.calls ?? {}, ...Object.values(service.packages ?? {})] as ServicePackage[]) {
      for (const [taker, { option, starts }] of Object.entries(heldBackBy)) {
        const isCall = [...entry.init ?? [], ...entry.plugins ?? []].includes(taker)
        expect(isCall || entry.components?.includes(taker) || entry.embeds?.includes(taker), taker).toBe(true)
        expect(option, taker).toMatch(isCall ? /^\d(?:\.\w+)+$/ : /^\w+$/)
        expect(starts.length).toBeGreaterThan(0)
      }
    }
  })

  it('stores under names that tell something, for a time that can be read', () => {
    const stores = service.stores ?? []
    expect(twice(stores.map((store) => `${store.type ?? 'cookie'} ${store.name}`))).toEqual([])
    for (const store of stores) {
      if (store.lifetime !== undefined) expect(store.lifetime, store.name).toMatch(lifetime)
      if (store.category !== undefined) expect(standardCategories).toContain(store.category)
      if (store.name.includes('*')) expect(store.name.replaceAll('*', '').length, store.name).toBeGreaterThanOrEqual(3)
    }
  })

  it('has a fixture', () => {
    const fixtures = ['js', 'jsx', 'ts', 'tsx'].map((extension) => `${root}test/services/${id}.${extension}`)
    expect(fixtures.filter((fixture) => existsSync(fixture))).toHaveLength(1)
  })
})

describe('no two services claim', () => {
  it('the same address', () => {
    expect(twice(services.flatMap(addressesOf))).toEqual([])
  })

  it('the same call', () => {
    expect(twice(services.flatMap((service) => callsOf(service.calls ?? {}).map((call) => call.pattern)))).toEqual([])
  })

  it('the same export of a package', () => {
    const claims = services.flatMap((service) =>
      Object.entries(service.packages ?? {}).flatMap(([name, entry]) => [
        ...callsOf(entry).map((call) => `${name} ${call.pattern}`),
        // A player of many services is that of the one whose content it is given.
        ...[...(entry.components ?? []), ...(entry.embeds ?? []).filter((component) => !entry.plays?.[component])].map((component) => `${name} <${component}>`),
      ]),
    )
    expect(twice(claims)).toEqual([])
  })

  it('the same key', () => {
    const claims = services.flatMap((service) =>
      (service.stores ?? []).map((store) => `${store.type ?? 'cookie'} ${store.name}`),
    )
    expect(twice(claims)).toEqual([])
  })

  it('a function with different queues', () => {
    const queues = new Map<string, string>()
    for (const [name, queue] of services.flatMap((service) => Object.entries(service.queues ?? {}))) {
      expect(queues.get(name) ?? queue).toBe(queue)
      queues.set(name, queue)
    }
  })
})
