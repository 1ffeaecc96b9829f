import { accessPath, functionOf, memberKey } from '../../syntax/access-path.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { type Hole, type Text, patternOf, textsOf } from '../../syntax/static-text.ts'
import { usesOf } from '../../syntax/value-uses.ts'
import type { Scene } from '../effects.ts'
import { givenProperties } from '../values/given-properties.ts'
import { usesOfGlobal } from '../values/global-carriers.ts'
import { parseTarget } from './request-target.ts'
import { type Request, requestsTo } from './requests.ts'

/** How many calls, fields and defaults an address is followed through. */
const DEEPEST = 4
/** How many expressions one address is looked for in. */
const MOST_EXPRESSIONS = 40

/**
 * The requests of a URL; where none goes to a known service, those of the addresses that it is made of: a default, what a
 * function is handed that gives the URL back (`new URL(url).href`, `withQuery(url, {...})`), what a field was given, each
 * result of a function. Ask for scripts and frames alone: what is handed to a function that gives them their URL is
 * hardly ever anything else.
 */
export function* requestsThrough(scene: Scene, url: { node: Node; site: Node }): Generator<Request> {
  const requests = [...requestsTo(scene, url)]
  yield* requests
  if (requests.some(({ known }) => known)) return
  const search: Search = { scene, site: url.site, seen: new Set([url.node]), left: MOST_EXPRESSIONS }
  for (const start of new Set([url.node, ...requests.map(({ place }) => place)])) {
    yield* byDefault(search, start)
    yield* requestsBehind(search, start, DEEPEST)
  }
}

interface Search {
  scene: Scene
  site: Node
  seen: Set<Node>
  left: number
}

function* requestsBehind(search: Search, node: Node, fuel: number): Generator<Request> {
  if (fuel <= 0) return
  for (const origin of originsOf(search.scene.file, node)) {
    if (search.seen.has(origin) || search.left-- <= 0) continue
    search.seen.add(origin)
    let isKnown = false
    for (const request of [...requestsTo(search.scene, { node: origin, site: search.site }), ...byDefault(search, origin)]) {
      if (!request.known) continue
      isKnown = true
      yield request
    }
    if (!isKnown) yield* requestsBehind(search, origin, fuel - 1)
  }
}

/** What a URL is where the parts that callers decide are at their defaults, or at what the file gives them elsewhere. */
function* byDefault({ scene, site }: Search, node: Node): Generator<Request> {
  const { file, services } = scene
  for (const text of textsOf(file, node)) {
    const full = filled(file, text)
    const target = full && parseTarget(patternOf(full))
    const known = target && services.requestTo(target)
    if (target && known) yield { target, known, place: node, site }
  }
}

/** A text with what is known of its holes in their place; `null` where nothing is. */
function filled(file: ScriptFile, text: Text): Text | null {
  let isFilled = false
  const parts = text.flatMap((part): Text => {
    if (typeof part === 'string') return [part]
    for (const filling of fillingsOf(file, part)) {
      const known = textsOf(file, filling).find((one) => one.length > 0 && one.every((piece) => typeof piece === 'string'))
      if (!known) continue
      isFilled = true
      return known
    }
    return [part]
  })
  return isFilled ? parts : null
}

function* fillingsOf(file: ScriptFile, { fallback, node }: Hole): Generator<Node> {
  if (fallback) yield fallback
  if (!node) return
  yield* writtenTo(file, unwrap(node))
  const { root, steps: [call, member, ...more] } = accessPath(file, node)
  const fn = functionOf({ root, steps: [] })
  if (!fn || call?.kind !== 'call' || member?.kind !== 'member' || more.length > 1) return
  for (const result of resultsOf(file, fn)) {
    for (const { name, value } of givenProperties(file, plainObject(file, result))) if (name === member.key) yield value
  }
}

/** Functions by which Vue makes an object reactive. */
const REACTIVE = /^(?:toRefs|reactive|shallowReactive|ref|shallowRef|readonly|storeToRefs)$/

/** The object in Vue's wrappers around it. */
function plainObject(file: ScriptFile, node: Node): Node {
  let inner = unwrap(node)
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { root, steps: [call, ...more] } = accessPath(file, inner)
    const [object] = call?.kind === 'call' && more.length === 0 && root.kind === 'import' && REACTIVE.test(root.name) ? call.arguments : []
    if (!object) break
    inner = unwrap(object)
  }
  return inner
}

/** The expressions that an expression may have its address from. */
function* originsOf(file: ScriptFile, expression: Node): Generator<Node> {
  const node = unwrap(expression)
  yield* writtenTo(file, node)
  yield* stateValues(file, node)
  for (const text of textsOf(file, node)) {
    const [first] = text
    const { node: hole } = typeof first === 'object' ? first : {} as Partial<Hole>
    if (hole && hole !== node) yield* [hole, ...writtenTo(file, hole)]
  }
  const { root, steps } = accessPath(file, node)
  if (root.kind === 'value' && steps.length > 0 && root.node !== node) yield root.node
  const called = functionOf({ root, steps: [] })
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'call' && step.kind !== 'new') continue
    if (called && index === 0) yield* resultsOf(file, called)
    for (const argument of step.arguments) if (argument.type !== 'SpreadElement') yield argument
    const callee = unwrap(step.node.callee)
    if (callee.type === 'MemberExpression') yield callee.object
  }
  const fn = functionOf({ root, steps })
  if (fn) yield* resultsOf(file, fn)
}

/** What a state of React is set to, by its first value and by its setter: `setVideo(`https://...`)`. */
function* stateValues(file: ScriptFile, node: Node): Generator<Node> {
  const variable = node.type === 'Identifier' ? file.variableOf(node) : null
  const declarator = variable?.defs[0]?.node as Node | undefined
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern' || declarator.init?.type !== 'CallExpression') return
  const [state, setter] = declarator.id.elements
  const { callee, arguments: [initial] } = declarator.init
  const hook = callee.type === 'MemberExpression' ? callee.property : callee
  if (hook.type !== 'Identifier' || hook.name !== 'useState' || state?.type !== 'Identifier' || state.name !== variable?.name) return
  if (initial) yield initial
  if (setter?.type !== 'Identifier') return
  for (const use of usesOf(file, setter)) {
    const [value] = use.kind === 'call' ? use.node.arguments : []
    if (value) yield value
  }
}

/** What the file assigns to a member of one of its objects, or to a global. */
function* writtenTo(file: ScriptFile, node: Node): Generator<Node> {
  const { root, steps } = accessPath(file, node)
  if (root.kind === 'global' && steps.length === 0) {
    for (const use of usesOfGlobal(file, root.name)) if (use.kind === 'write') yield use.value
    return
  }
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return
  const [name] = file.variableOf(node.object)?.identifiers ?? []
  const key = memberKey(file, node)
  if (!name || key === null) return
  for (const use of usesOf(file, name)) {
    if (use.kind !== 'member' || use.key !== key) continue
    for (const inner of usesOf(file, use.carrier)) if (inner.kind === 'write') yield inner.value
  }
}

/** Everything that a function returns. */
export function resultsOf(file: ScriptFile, fn: FunctionNode): readonly Node[] {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? [fn.body] : []
  return file.nodesOfType('ReturnStatement').flatMap((statement) =>
    statement.argument && enclosingFunction(statement) === fn ? [statement.argument] : [])
}
