import { rootOf } from '../../catalogue/service-index.ts'
import { storeLibraries } from '../../catalogue/store-libraries.ts'
import type { LibraryWrite, LibraryWrites, StoreLibrary } from '../../model/library.ts'
import type { CodePattern } from '../../model/service.ts'

/** A library's patterns for one way to reach it. */
export interface WayIn {
  library: KnownLibrary
  writes: readonly LibraryWrite[]
  same: readonly CodePattern[]
  makes: readonly Making[]
  sign: string
  beside: readonly string[]
}

/** Calls that make an instance of a type. */
export interface Making {
  type: string
  calls: readonly CodePattern[]
}

/** A library as the tables know it. */
export interface KnownLibrary {
  library: StoreLibrary
  /** What is done with instances; `null` where the library has none. */
  instances: WayIn | null
  /** Types whose instances write keys, or take handlers. */
  types: ReadonlySet<string>
}

const known: readonly KnownLibrary[] = storeLibraries.map(knownLibrary)

/** Libraries by the globals that they are reached through. */
export const LIBRARIES_BY_GLOBAL: ReadonlyMap<string, readonly WayIn[]> = byGlobal()
/** Libraries by the modules that they are imported from. */
export const LIBRARIES_BY_MODULE: ReadonlyMap<string, readonly WayIn[]> = byModule()
/** Libraries whose objects a framework hands to the project's functions, or adds to its components. */
export const HANDED_LIBRARIES: readonly KnownLibrary[] = known.filter(({ library }) =>
  library.parameters || library.components || library.handlers?.some((handler) => handler.exports))

/** Whether a module is one of a library that keeps cookies or storage. */
export function isLibraryModule(module: string): boolean {
  return LIBRARIES_BY_MODULE.has(plainModule(module))
}

/**
 * A module's name without what says where and in which version it is fetched: `jsr:@std/http@1/cookie` is
 * `@std/http/cookie`, `https://deno.land/std@0.200.0/http/cookie.ts` is `https://deno.land/std/http/cookie.ts`.
 */
export function plainModule(module: string): string {
  if (!module.includes(':')) return module
  return module.replace(/^(?:npm|jsr):\/?/, '').replace(/(?<=\w)@[^/]+/, '')
}

function knownLibrary(library: StoreLibrary): KnownLibrary {
  const { instances = [], makes, handlers = [] } = library
  const one: { -readonly [Key in keyof KnownLibrary]: KnownLibrary[Key] } = { library, instances: null, types: new Set() }
  if (instances.length > 0) one.instances = wayIn(one, { writes: instances, ...(makes ? { makes } : {}) })
  const calls = handlers.flatMap((handler) => handler.calls ?? [])
  one.types = new Set([...one.instances?.writes.map(({ call }) => rootOf(call)) ?? [], ...calls.map((call) => rootOf(call))])
  return one
}

function wayIn(library: KnownLibrary, { writes, same = [], makes = {}, sign = '', beside = [] }: LibraryWrites): WayIn {
  return {
    library,
    writes: writes.map((write) => (typeof write === 'string' ? { call: write } : write)),
    same,
    makes: Object.entries(makes).map(([type, calls]) => ({ type, calls })),
    sign,
    beside,
  }
}

function byGlobal(): ReadonlyMap<string, readonly WayIn[]> {
  const ways = new Map<string, WayIn[]>()
  for (const one of known) {
    if (!one.library.globals) continue
    const way = wayIn(one, one.library.globals)
    const patterns = [...way.writes.map(({ call }) => call), ...way.makes.flatMap(({ calls }) => calls)]
    for (const name of new Set(patterns.map((pattern) => rootOf(pattern)))) add(ways, name, way)
  }
  return ways
}

function byModule(): ReadonlyMap<string, readonly WayIn[]> {
  const ways = new Map<string, WayIn[]>()
  for (const one of known) {
    for (const [module, writes] of Object.entries(one.library.packages ?? {})) add(ways, module, wayIn(one, writes))
  }
  return ways
}

function add(ways: Map<string, WayIn[]>, key: string, way: WayIn): void {
  const others = ways.get(key)
  if (others) others.push(way)
  else ways.set(key, [way])
}
