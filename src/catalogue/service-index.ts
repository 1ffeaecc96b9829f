import type { RequestTarget, StoreType } from '../model/effect.ts'
import type { HoldingOption } from '../model/holding-option.ts'
import type { CodePattern, Service, ServiceCalls, ServicePackage } from '../model/service.ts'
import { specificity } from '../text/wildcard.ts'
import { createAddressTable, type KnownAddress } from './address-table.ts'
import { createFrameworkTable, type FrameworkTable } from './framework-table.ts'
import { recalled } from '../text/recalled.ts'
import { createStoreTable, type KnownStore } from './store-table.ts'

/** A code pattern of a service, and the kind of effect that its match is. */
export interface KnownCall {
  service: Service
  kind: 'init' | 'event'
  pattern: CodePattern
  /** It tells of the visitor's choice. */
  isChoice: boolean
  /** The option that may keep it from doing anything. */
  holding: HoldingOption | null
}

/** A global function that pushes its arguments on a global queue: a local function that does the same stands for it. */
export interface QueueFunction {
  service: Service
  /** The queue's global name. */
  queue: string
}

/** A module of a service, and how it starts it. */
export interface KnownPackage {
  service: Service
  entry: ServicePackage
}

/** Everything that the services of a project are known by. Each table is built when it is first asked for. */
export interface ServiceIndex {
  readonly byId: ReadonlyMap<string, Service>
  /** Calls by the global that their pattern starts at, the most specific pattern first. */
  readonly roots: ReadonlyMap<string, readonly KnownCall[]>
  /** By the function's global name. */
  readonly queues: ReadonlyMap<string, readonly QueueFunction[]>
  /** By the name of a global that its script reads its account from. */
  readonly settings: ReadonlyMap<string, Service>
  /** By module name. */
  readonly packages: ReadonlyMap<string, readonly KnownPackage[]>
  /** What starts services in the configuration files of frameworks. */
  readonly frameworks: FrameworkTable
  /** Those whose script is known by its element, or by what configuration calls its address. */
  readonly shown: readonly Service[]
  /** Where a request goes; the most specific address wins. */
  requestTo(target: RequestTarget): KnownAddress | null
  /** Who stores a key; `*` in `name` stands for what is not known of it. The most specific name wins. */
  storeNamed(name: string, type: StoreType): KnownStore | null
}

/**
 * The lookups over `services`, the catalogue's and the manifest's own. Where two entries claim the same with the same
 * specificity, the later one in the list wins.
 */
export function createServiceIndex(services: readonly Service[]): ServiceIndex {
  const byId = lazily(() => new Map(services.map((service) => [service.id, service])))
  const roots = lazily(() => rootsOf(services))
  const queues = lazily(() => grouped(queueFunctionsOf(services)))
  const settings = lazily(() => new Map(services.flatMap((service) => service.settings?.map((name) => [name, service] as const) ?? [])))
  const packages = lazily(() => grouped(packagesOf(services)))
  const frameworks = lazily(() => createFrameworkTable(services))
  const addresses = lazily(() => createAddressTable(services))
  const shown = lazily(() => services.filter(({ elements, configuredAs }) => elements ?? configuredAs))
  const stores = lazily(() => createStoreTable(services))
  return {
    get byId() {
      return byId()
    },
    get roots() {
      return roots()
    },
    get queues() {
      return queues()
    },
    get settings() {
      return settings()
    },
    get packages() {
      return packages()
    },
    get frameworks() {
      return frameworks()
    },
    get shown() {
      return shown()
    },
    requestTo: recalled(({ host, path }) => `${host ?? ''} ${path}`, (target) => addresses()(target)),
    storeNamed: recalled((name, type) => `${type} ${name}`, (name, type) => stores()(name, type)),
  }
}

/** The calls of an entry with their kinds, in the order they are declared in. */
export function callsOf(calls: ServiceCalls): readonly Omit<KnownCall, 'service'>[] {
  return [
    ...(calls.init ?? []).map((pattern) => ({ kind: 'init' as const, pattern, isChoice: false, holding: calls.heldBackBy?.[pattern] ?? null })),
    ...(calls.event ?? []).map((pattern) => ({ kind: 'event' as const, pattern, isChoice: false, holding: null })),
    ...(calls.choice ?? []).map((pattern) => ({ kind: 'event' as const, pattern, isChoice: true, holding: null })),
  ]
}

/**
 * The name that a code pattern starts with: a global, or a package's export.
 * @throws {TypeError} for a pattern that starts with something else.
 */
export function rootOf(pattern: CodePattern): string {
  const root = /^(?:new )?([\p{ID_Start}_$][\p{ID_Continue}$]*)/u.exec(pattern)?.[1]
  if (root === undefined) throw new TypeError(`A code pattern starts with a name, not as in "${pattern}"`)
  return root
}

function rootsOf(services: readonly Service[]): ReadonlyMap<string, readonly KnownCall[]> {
  const roots = grouped(globalCallsOf(services))
  for (const calls of roots.values()) {
    calls.reverse().sort((one, other) => specificity(other.pattern) - specificity(one.pattern))
  }
  return roots
}

function* globalCallsOf(services: readonly Service[]): Iterable<readonly [string, KnownCall]> {
  for (const service of services) {
    for (const call of callsOf(service.calls ?? {})) yield [rootOf(call.pattern), { service, ...call }]
  }
}

function* queueFunctionsOf(services: readonly Service[]): Iterable<readonly [string, QueueFunction]> {
  for (const service of services) {
    for (const [name, queue] of Object.entries(service.queues ?? {})) yield [name, { service, queue }]
  }
}

function* packagesOf(services: readonly Service[]): Iterable<readonly [string, KnownPackage]> {
  for (const service of services) {
    for (const [name, entry] of Object.entries(service.packages ?? {})) yield [name, { service, entry }]
  }
}

function grouped<Value>(entries: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
