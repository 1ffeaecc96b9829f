import type { KnownCall } from '../catalogue/service-index.ts'
import { callsOf } from '../catalogue/service-index.ts'
import type { Effect } from '../model/effect.ts'
import type { Service, ServicePackage } from '../model/service.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { type CallTrail, callTrails } from './call-trail.ts'
import { type Scene, heldBack, serviceEffect } from './effects.ts'
import { globalCarriers, usesOfGlobalMember } from './global-carriers.ts'
import { withFields } from './kept-uses.ts'
import { exportPaths, moduleRequests, moduleValues } from './module-values.ts'
import { type Match, type TakenPath, bestMatch } from './pattern-lookup.ts'
import { usesOfInstances } from './typed-instances.ts'

/** Calls that start a service or use it, on its globals and on its packages; imports that fetch its script. */
export function* serviceCalls(scene: Scene): Generator<Effect> {
  yield* globalCalls(scene)
  yield* queueCalls(scene)
  yield* packageCalls(scene)
  yield* injectedCalls(scene)
  yield* loadingImports(scene)
}

function* globalCalls(scene: Scene): Generator<Effect> {
  const { file, services } = scene
  for (const [name, carriers] of globalCarriers(file)) {
    const calls = services.roots.get(name)
    if (!calls) continue
    for (const carrier of carriers) {
      for (const trail of callTrails(file, usesOf(file, carrier))) {
        yield* effectOf(trail, matchOf(file, calls, { root: { kind: 'global', name }, steps: trail.steps }))
      }
    }
  }
}

/** A local `gtag` that pushes its arguments on the global queue is the vendor's own `gtag`. */
function* queueCalls(scene: Scene): Generator<Effect> {
  const { file, services } = scene
  for (const [name, functions] of services.queues) {
    const calls = services.roots.get(name)
    if (!calls) continue
    for (const queue of new Set(functions.map((one) => one.queue))) {
      for (const fn of functionsPushingOn(file, queue)) {
        for (const call of functionUses(file, fn).invocations) {
          if (call.type !== 'CallExpression') continue
          const step = { kind: 'call' as const, arguments: call.arguments, optional: false, node: call, env: null }
          const trail = { call, steps: [step] }
          yield* effectOf(trail, matchOf(file, calls, { root: { kind: 'global', name }, steps: trail.steps }))
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
  for (const value of moduleValues(file, (module) => services.packages.has(module))) {
    const calls = callsOfPackages(services.packages.get(value.module) ?? [])
    if (calls.length === 0) continue
    for (const trail of callTrails(file, value.uses)) {
      let best: Match<KnownCall> | null = null
      for (const path of exportPaths(value, trail.steps)) {
        const match = matchOf(file, calls, path)
        if (match && (!best || match.precision > best.precision)) best = match
      }
      yield* effectOf(trail, best)
    }
  }
}

/** Calls of a package's class by the instances that Angular injects: `constructor(private tracker: MatomoTracker)`. */
function* injectedCalls({ file, services }: Scene): Generator<Effect> {
  for (const { module, name, variable } of file.imports) {
    const calls = callsOfPackages(services.packages.get(module) ?? NO_PACKAGES)
    if (!calls.some(({ pattern }) => pattern.startsWith(`${name}.`))) continue
    for (const uses of usesOfInstances(file, variable)) {
      for (const trail of callTrails(file, withFields(file, uses))) {
        yield* effectOf(trail, matchOf(file, calls, { root: { kind: 'import', module, name }, steps: trail.steps }))
      }
    }
  }
}

const NO_PACKAGES: readonly never[] = []

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

function matchOf(file: ScriptFile, calls: readonly KnownCall[], path: TakenPath): Match<KnownCall> | null {
  return bestMatch(file, calls, ({ pattern }) => pattern, path)
}

function* effectOf({ call }: CallTrail, match: Match<KnownCall> | null): Generator<Effect> {
  if (!match) return
  const { kind, service, holding } = match.known
  yield heldBack(serviceEffect(kind, service.id, null, { place: call, site: call }), holding, call)
}
