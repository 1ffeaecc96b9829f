import type { TSESTree } from '@typescript-eslint/utils'
import type { LibraryWrite, StoreLibrary } from '../../model/library.ts'
import type { CodePattern } from '../../model/service.ts'
import { type Root, type Step, accessPath, functionOf } from '../../syntax/access-path.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import type { Use } from '../../syntax/use.ts'
import { usesOf, usesOfParameter } from '../../syntax/value-uses.ts'
import { type CallTrail, callTrails, writeTrails } from '../values/call-trail.ts'
import { globalCarriers } from '../values/global-carriers.ts'
import { handedInstances } from './handed-instances.ts'
import { keptUsesOf, withFields } from '../values/kept-uses.ts'
import {
  type KnownLibrary, LIBRARIES_BY_GLOBAL, LIBRARIES_BY_MODULE, type WayIn, isLibraryModule, plainModule,
} from './library-table.ts'
import { exportPaths, moduleValues } from '../values/module-values.ts'
import { type Match, type TakenPath, bestMatch } from '../values/pattern-lookup.ts'
import { typedInstances } from './typed-instances.ts'

/** A call, or an assignment, by which a library writes keys. */
export interface LibraryCall {
  library: StoreLibrary
  write: Match<LibraryWrite>
  node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression
  steps: readonly Step[]
  /** The calls that gave what writes, and may have said what holds for all that it writes. */
  configured: readonly Call[]
}

type Call = CallTrail['call']

/** Every call of a library that writes keys. Found once a file. */
export function libraryCalls(file: ScriptFile): readonly LibraryCall[] {
  return file.remember(libraryCalls, () => [...new Search(file).find()])
}

/** What patterns may say of a value: the roots it goes by, with the steps taken from it. */
type PathsOf = (steps: readonly Step[]) => readonly TakenPath[]

class Search {
  readonly #file: ScriptFile
  /** Calls looked at, by what they were looked at as. */
  readonly #seen = new Map<string, Set<Node>>()

  constructor(file: ScriptFile) {
    this.#file = file
  }

  * find(): Generator<LibraryCall> {
    const file = this.#file
    const carriers = globalCarriers(file)
    for (const [name, ways] of LIBRARIES_BY_GLOBAL) {
      for (const carrier of carriers.get(name) ?? []) {
        for (const way of ways) {
          if (!file.text.includes(way.sign) || !isBeside(way, carriers)) continue
          const pathsOf: PathsOf = (steps) => [{ root: { kind: 'global', name }, steps }]
          yield* this.#explore(way, `global ${name}`, usesOf(file, carrier), pathsOf)
        }
      }
    }
    for (const value of moduleValues(file, isLibraryModule)) {
      for (const way of LIBRARIES_BY_MODULE.get(plainModule(value.module)) ?? []) {
        yield* this.#explore(way, `export ${value.name}`, value.uses, (steps) => exportPaths(value, steps))
      }
    }
    for (const { library, type, uses } of typedInstances(file)) yield* this.#instance(library, type, uses)
    for (const { library, type, uses } of handedInstances(file)) yield* this.#instance(library, type, uses)
  }

  * #instance(library: KnownLibrary, type: string, uses: Iterable<Use>, configured: readonly Call[] = []): Generator<LibraryCall> {
    const root: Root = { kind: 'import', module: library.library.id, name: type }
    const way = library.instances
    if (way) yield* this.#explore(way, `instance ${type}`, withFields(this.#file, uses), (steps) => [{ root, steps }], configured)
  }

  * #explore(way: WayIn, origin: string, uses: Iterable<Use>, pathsOf: PathsOf, configured: readonly Call[] = []): Generator<LibraryCall> {
    const file = this.#file
    const seen = this.#seenAs(`${way.library.library.id} ${origin}`)
    const all = [...uses]
    for (const { node, steps } of way.writes.some(isAssignment) ? writeTrails(file, all) : []) {
      const write = bestWrite(file, way.writes, pathsOf(steps))
      if (write) yield { library: way.library.library, write, node, steps, configured }
    }
    for (const trail of [...callTrails(file, all), ...superCalls(all)]) {
      if (seen.has(trail.call)) continue
      seen.add(trail.call)
      const paths = pathsOf(trail.steps)
      const write = bestWrite(file, way.writes, paths)
      if (write) yield { library: way.library.library, write, node: trail.call, steps: trail.steps, configured }
      if (isOneOf(file, way.same, paths)) {
        yield* this.#explore(way, `${origin} again`, keptUsesOf(file, trail.call), (steps) => paths.map((path) => asWhole(path, steps)), [...configured, trail.call])
      }
      for (const { type, calls } of way.makes) {
        if (isOneOf(file, calls, paths)) yield* this.#instance(way.library, type, usesOf(file, trail.call), [...configured, trail.call])
      }
      yield* this.#handlers(way.library, trail, paths, configured)
    }
  }

  * #handlers(library: KnownLibrary, { call }: CallTrail, paths: readonly TakenPath[], configured: readonly Call[]): Generator<LibraryCall> {
    for (const { calls = [], gets } of library.library.handlers ?? []) {
      if (!isOneOf(this.#file, calls, paths)) continue
      for (const fn of call.arguments.flatMap((argument) => functionsIn(this.#file, argument))) {
        for (const [index, type] of gets.entries()) {
          if (type !== null) yield* this.#instance(library, type, usesOfParameter(this.#file, fn, index), configured)
        }
      }
    }
  }

  #seenAs(origin: string): Set<Node> {
    const found = this.#seen.get(origin)
    if (found) return found
    const seen = new Set<Node>()
    this.#seen.set(origin, seen)
    return seen
  }
}

/** What classes of the project that extend one of the library construct it with. */
function* superCalls(uses: readonly Use[]): Generator<CallTrail> {
  for (const use of uses) {
    const child = use.kind === 'escape' ? use.node.parent : null
    if ((child?.type !== 'ClassDeclaration' && child?.type !== 'ClassExpression') || child.superClass !== (use as { node: Node }).node) continue
    for (const member of child.body.body) {
      if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue
      for (const statement of member.value.body?.body ?? []) {
        const call = statement.type === 'ExpressionStatement' ? statement.expression : null
        if (call?.type !== 'CallExpression' || call.callee.type !== 'Super') continue
        const step: Step = { kind: 'new', arguments: call.arguments, node: call as unknown as TSESTree.NewExpression, env: null }
        yield { call, steps: [step] }
      }
    }
  }
}

function isBeside({ beside }: WayIn, globals: ReadonlyMap<string, unknown>): boolean {
  return beside.length === 0 || beside.some((name) => globals.has(name))
}

function isAssignment({ call }: LibraryWrite): boolean {
  return !call.endsWith(')')
}

/** What a call gave that stands for the library itself. */
function asWhole({ root }: TakenPath, steps: readonly Step[]): TakenPath {
  return { root: root.kind === 'import' ? { ...root, name: 'default' } : root, steps }
}

function isOneOf(file: ScriptFile, patterns: readonly CodePattern[], paths: readonly TakenPath[]): boolean {
  return patterns.length > 0 && paths.some((path) => bestMatch(file, patterns, (pattern) => pattern, path) !== null)
}

function bestWrite(file: ScriptFile, writes: readonly LibraryWrite[], paths: readonly TakenPath[]): Match<LibraryWrite> | null {
  let best: Match<LibraryWrite> | null = null
  for (const path of paths) {
    const match = bestMatch(file, writes, ({ call }) => call, path)
    if (match && (!best || match.precision > best.precision)) best = match
  }
  return best
}

/** How deep functions are looked for in what is passed: `app.post('/', [check, wrap(async (req, res) => {})])`. */
const DEEPEST = 3

/** The functions of this file in an argument: itself, in a list or an object, or passed to a wrapper. */
function functionsIn(file: ScriptFile, argument: Node, depth = DEEPEST): readonly FunctionNode[] {
  const node = unwrap(argument)
  if (isFunction(node)) return [node]
  if (depth === 0) return []
  const inside = (nodes: readonly (Node | null)[]): readonly FunctionNode[] =>
    nodes.flatMap((one) => (one ? functionsIn(file, one, depth - 1) : []))
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression': {
      const path = accessPath(file, node)
      const fn = functionOf(path)
      if (fn) return [fn]
      return path.root.kind === 'value' && path.steps.length === 0 && path.root.node !== node ? inside([path.root.node]) : []
    }
    case 'ArrayExpression':
      return inside(node.elements)
    case 'CallExpression':
      return inside(node.arguments)
    case 'ObjectExpression':
      return inside(node.properties.map((property) => (property.type === 'Property' ? property.value : null)))
    default:
      return []
  }
}
