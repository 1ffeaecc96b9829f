import { rootOf } from '../catalogue/service-index.ts'
import { storeLibraries } from '../catalogue/store-libraries.ts'
import type { Effect } from '../model/effect.ts'
import type { LibraryWrites, StoreLibrary } from '../model/library.ts'
import type { CodePattern } from '../model/service.ts'
import { type Step, accessPath } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { patternOf } from '../syntax/static-text.ts'
import { type Use, usesOf } from '../syntax/value-uses.ts'
import { type CallTrail, callTrails } from './call-trail.ts'
import { type Scene, storeEffect } from './effects.ts'
import { isPastDate } from './expiry.ts'
import { globalCarriers } from './global-carriers.ts'
import { exportPaths, moduleValues } from './module-values.ts'
import { type Match, type TakenPath, bestMatch } from './pattern-lookup.ts'
import { sayings } from './through-callers.ts'

interface PackageUse {
  library: StoreLibrary
  use: LibraryWrites
}

const BY_GLOBAL = byGlobal()
const BY_MODULE = byModule()

/** Whether a global is a library's that keeps cookies or storage. */
export function isLibraryGlobal(name: string): boolean {
  return BY_GLOBAL.has(name)
}

/** Whether a module is one of a library that keeps cookies or storage. */
export function isLibraryModule(module: string): boolean {
  return BY_MODULE.has(module)
}

/** Keys written through libraries that keep cookies or storage. */
export function* libraryWrites(scene: Scene): Generator<Effect> {
  const { file } = scene
  for (const [name, uses] of BY_GLOBAL) {
    for (const carrier of globalCarriers(file).get(name) ?? []) {
      for (const use of uses) {
        yield* writesOf(scene, use, usesOf(file, carrier), (steps) => [{ root: { kind: 'global', name }, steps }])
      }
    }
  }
  for (const value of moduleValues(file, (module) => BY_MODULE.has(module))) {
    for (const use of BY_MODULE.get(value.module) ?? []) {
      yield* writesOf(scene, use, value.uses, (steps) => exportPaths(value, steps))
    }
  }
}

type PathsOf = (steps: readonly Step[]) => readonly TakenPath[]

function* writesOf(
  scene: Scene,
  { library, use }: PackageUse,
  uses: Iterable<Use>,
  pathsOf: PathsOf,
  seen = new Set<Node>(),
): Generator<Effect> {
  for (const trail of callTrails(scene.file, uses)) {
    if (seen.has(trail.call)) continue
    seen.add(trail.call)
    const paths = pathsOf(trail.steps)
    const write = bestOf(scene.file, use.writes, paths)
    if (write) yield* writtenKeys(scene, library, trail, write)
    if (use.same && bestOf(scene.file, use.same, paths)) {
      yield* writesOf(scene, { library, use }, usesOf(scene.file, trail.call), (steps) =>
        paths.map(({ root }) => ({ root: root.kind === 'import' ? { ...root, name: 'default' } : root, steps })), seen)
    }
  }
}

function bestOf(file: ScriptFile, patterns: readonly CodePattern[], paths: readonly TakenPath[]): Match<CodePattern> | null {
  let best: Match<CodePattern> | null = null
  for (const path of paths) {
    const match = bestMatch(file, patterns, (pattern) => pattern, path)
    if (match && (!best || match.precision > best.precision)) best = match
  }
  return best
}

function* writtenKeys(scene: Scene, library: StoreLibrary, { call }: CallTrail, write: Match<CodePattern>): Generator<Effect> {
  const type = library.type ?? 'cookie'
  if (type === 'pixel') return
  const deletion = type === 'cookie' && call.arguments.some((argument) => isExpired(scene.file, argument))
  for (const captures of write.captures()) {
    const node = captures.nodes.get('name')
    if (!node) continue
    for (const saying of sayings(scene.file, { node, site: call }, (text) => text)) {
      yield storeEffect(scene, type, patternOf(saying.text), saying, deletion)
    }
  }
}

/** Whether options say that the cookie is over: `{ expires: -1 }`, `{ maxAge: 0 }`, `{ expires: new Date(0) }`. */
function isExpired(file: ScriptFile, argument: Node): boolean {
  const { root, steps } = accessPath(file, argument)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ObjectExpression') return false
  return root.node.properties.some((property) => {
    const key = property.type === 'Property' ? propertyKey(property) : null
    if (property.type !== 'Property' || key === null || !/^(?:expires|max-?age)$/i.test(key)) return false
    const value = literalOf(property.value)
    return typeof value === 'number' ? value <= 0 : isPastDate(file, property.value, null)
  })
}

function byGlobal(): ReadonlyMap<string, readonly PackageUse[]> {
  const uses = new Map<string, PackageUse[]>()
  for (const library of storeLibraries) {
    if (!library.globals) continue
    for (const name of new Set(library.globals.writes.map((pattern) => rootOf(pattern)))) {
      uses.set(name, [...(uses.get(name) ?? []), { library, use: library.globals }])
    }
  }
  return uses
}

function byModule(): ReadonlyMap<string, readonly PackageUse[]> {
  const uses = new Map<string, PackageUse[]>()
  for (const library of storeLibraries) {
    for (const [module, use] of Object.entries(library.packages ?? {})) {
      uses.set(module, [...(uses.get(module) ?? []), { library, use }])
    }
  }
  return uses
}
