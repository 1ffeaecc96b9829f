import type { KnownCall, ServiceIndex } from '../catalogue/service-index.ts'
import { callsOf } from '../catalogue/service-index.ts'
import type { Effect } from '../model/effect.ts'
import type { Service, ServicePackage } from '../model/service.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { textsOf } from '../syntax/static-text.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { type CallTrail, callTrails } from './values/call-trail.ts'
import { type Scene, heldBack, serviceEffect } from './effects.ts'
import { globalCarriers, usesOfGlobalMember } from './values/global-carriers.ts'
import { withFields } from './values/kept-uses.ts'
import { type ModuleValue, exportPaths, moduleRequests, moduleValues } from './values/module-values.ts'
import { namesIn, serviceCalled } from './elements/names-of-configuration.ts'
import { type Match, type TakenPath, bestMatch } from './values/pattern-lookup.ts'
import { usesOfInstances } from './libraries/typed-instances.ts'

/** Calls that start a service or use it, on its globals and on its packages; imports that fetch its script. */
export function* serviceCalls(scene: Scene): Generator<Effect> {
  yield* globalCalls(scene)
  yield* packageCalls(scene)
  yield* injectedCalls(scene)
  yield* loadingImports(scene)
}

function* globalCalls(scene: Scene): Generator<Effect> {
  const { services, file } = scene
  for (const { name, trail } of globalCallTrails(scene, (global) => services.roots.has(global))) {
    const calls = services.roots.get(name) ?? []
    const match = matchOf(file, calls, { root: { kind: 'global', name }, steps: trail.steps })
    yield* effectOf(trail, match && ofItsId(file, calls, trail, match))
  }
}

/** The calls that begin at the globals wanted, by their names; functions that do what a vendor's own does are that one. */
export function* globalCallTrails({ file, services }: Scene, isWanted: (name: string) => boolean): Generator<{ name: string; trail: CallTrail }> {
  for (const [name, carriers] of globalCarriers(file)) {
    if (!isWanted(name)) continue
    for (const carrier of carriers) for (const trail of callTrails(file, usesOf(file, carrier))) yield { name, trail }
  }
  yield* queueCalls(file, services, isWanted)
}

/** A local `gtag` that pushes its arguments on the global queue is the vendor's own `gtag`. */
function* queueCalls(file: ScriptFile, { queues }: ServiceIndex, isWanted: (name: string) => boolean): Generator<{ name: string; trail: CallTrail }> {
  for (const [name, functions] of queues) {
    if (!isWanted(name)) continue
    for (const queue of new Set(functions.map((one) => one.queue))) {
      for (const fn of functionsPushingOn(file, queue)) {
        for (const call of functionUses(file, fn).invocations) {
          if (call.type !== 'CallExpression') continue
          const step = { kind: 'call' as const, arguments: call.arguments, optional: false, node: call, env: null }
          yield { name, trail: { call, steps: [step] } }
        }
      }
    }
  }
}

function functionsPushingOn(file: ScriptFile, queue: string): Set<FunctionNode> {
  const functions = new Set<FunctionNode>()
  for (const use of usesOfGlobalMember(file, queue, 'push')) {
    const [pushed, ...more] = use.kind === 'call' ? use.node.arguments : []
    const fn = pushed && more.length === 0 ? enclosingFunction(pushed) : null
    if (fn && pushed && isOwnArguments(pushed, fn)) functions.add(fn)
  }
  return functions
}

/** Whether an expression is a function's `arguments`, or the rest parameter that takes all of them. */
function isOwnArguments(node: Node, fn: FunctionNode): boolean {
  const inner = unwrap(node.type === 'SpreadElement' ? node.argument : node)
  if (inner.type !== 'Identifier') return false
  if (inner.name === 'arguments') return fn.type !== 'ArrowFunctionExpression'
  const [first] = fn.params
  return first?.type === 'RestElement' && first.argument.type === 'Identifier' && first.argument.name === inner.name
}

function* packageCalls(scene: Scene): Generator<Effect> {
  const { file, services } = scene
  for (const { value, trail } of packageCallTrails(file, (module) => services.packages.has(module))) {
    const calls = callsOfPackages(services.packages.get(value.module) ?? [])
    if (calls.length > 0) yield* effectOf(trail, matchOfExport(file, calls, value, trail))
  }
}

/** The calls that begin at the modules wanted. */
export function* packageCallTrails(file: ScriptFile, isWanted: (module: string) => boolean): Generator<{ value: ModuleValue; trail: CallTrail }> {
  for (const value of moduleValues(file, isWanted)) for (const trail of callTrails(file, value.uses)) yield { value, trail }
}

function matchOfExport(file: ScriptFile, calls: readonly KnownCall[], value: ModuleValue, { steps }: CallTrail): Match<KnownCall> | null {
  let best: Match<KnownCall> | null = null
  for (const path of exportPaths(value, steps)) {
    const match = matchOf(file, calls, path)
    if (match && (!best || match.precision > best.precision)) best = match
  }
  return best
}

/** Calls of a package's class by the instances that Angular injects: `constructor(private tracker: MatomoTracker)`. */
function* injectedCalls({ file, services }: Scene): Generator<Effect> {
  for (const { module, name, variable } of file.imports) {
    const packages = services.packages.get(module)
    if (!packages) continue
    const calls = callsOfPackages(packages)
    const start = `${name}.`
    if (!calls.some(({ pattern }) => pattern.startsWith(start))) continue
    for (const uses of usesOfInstances(file, variable)) {
      for (const trail of callTrails(file, withFields(file, uses))) {
        yield* effectOf(trail, matchOf(file, calls, { root: { kind: 'import', module, name }, steps: trail.steps }))
      }
    }
  }
}

const packageCallLists = new WeakMap<object, readonly KnownCall[]>()

function callsOfPackages(packages: readonly { service: Service; entry: ServicePackage }[]): readonly KnownCall[] {
  const known = packageCallLists.get(packages)
  if (known) return known
  const calls = packages.flatMap(({ service, entry }) => callsOf(entry).map((call) => ({ service, ...call })))
  packageCallLists.set(packages, calls)
  return calls
}

function* loadingImports({ file, services }: Scene): Generator<Effect> {
  const loadsOnImport = (module: string): boolean => services.packages.get(module)?.some(({ entry }) => entry.onImport) ?? false
  for (const { module, source, node } of moduleRequests(file, loadsOnImport)) {
    for (const { service, entry } of services.packages.get(module) ?? []) {
      if (entry.onImport) yield serviceEffect('load', service.id, null, { place: source, site: node })
    }
  }
}

/**
 * Products that share a call differ by the id that it gets. Of one that is not known, its name may speak:
 * `gtag('config', process.env.GOOGLE_ADS_ID)`.
 */
function ofItsId(file: ScriptFile, calls: readonly KnownCall[], { call }: CallTrail, match: Match<KnownCall>): Match<KnownCall> {
  const id = match.known.kind === 'init' ? call.arguments[1] : undefined
  if (!id || textsOf(file, id).some((text) => text.some((part) => typeof part === 'string' && part !== ''))) return match
  const starts = calls.filter(({ kind, isChoice }) => kind === 'init' && !isChoice)
  const service = serviceCalled(starts.map((start) => start.service), namesIn(file, id))
  const known = service && starts.find((start) => start.service === service)
  return known ? { ...match, known } : match
}

function matchOf(file: ScriptFile, calls: readonly KnownCall[], path: TakenPath): Match<KnownCall> | null {
  return bestMatch(file, calls, ({ pattern }) => pattern, path)
}

function* effectOf({ call }: CallTrail, match: Match<KnownCall> | null): Generator<Effect> {
  if (!match) return
  const { kind, service, isChoice, holding } = match.known
  const effect = serviceEffect(kind, service.id, null, { place: call, site: call })
  yield heldBack(isChoice ? { ...effect, tellsChoice: true } : effect, holding, call)
}
