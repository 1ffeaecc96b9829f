import { accessPath } from '../syntax/access-path.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf } from '../syntax/node.ts'
import { categoriesAccepted, statementsOf } from './choice-write.ts'
import { type Proof, NOTHING, both, grants } from './proof.ts'
import { type Reasoner, quote } from './reasoner.ts'

/**
 * What a function proves by being the moment of consent: it keeps an accepting choice, and only a visitor's act runs it.
 * A handler of scrolling, a timer, an effect or code that runs by itself is no such act.
 */
export function proofOfAcceptance(reasoner: Reasoner, fn: FunctionNode): Proof {
  let proof: Proof = NOTHING
  for (const node of statementsOf(fn)) {
    const categories = categoriesAccepted(reasoner, node)
    if (categories.length === 0) continue
    if (!isVisitorsAct(reasoner, fn, new Set())) return NOTHING
    const evidence = reasoner.evidence(node, `${quote(reasoner.file, node)} keeps the visitor's consent`)
    proof = both(proof, grants(categories, evidence)) ?? proof
  }
  return proof
}

/** Whether nothing in the file runs a function but a visitor's act, as far as the file tells. */
function isVisitorsAct(reasoner: Reasoner, fn: FunctionNode, seen: Set<FunctionNode>): boolean {
  if (seen.has(fn)) return true
  seen.add(fn)
  const { invocations, escapes } = functionUses(reasoner.file, fn)
  const callers = invocations.map((invocation) => enclosingFunction(invocation))
  return callers.every((caller) => caller !== null && isVisitorsAct(reasoner, caller, seen)) &&
    escapes.every((place) => !runsByItself(reasoner, place))
}

const BY_ITSELF = new Set([
  'setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame', 'queueMicrotask', 'nextTick',
  'useEffect', 'useLayoutEffect', 'useInsertionEffect', 'useMount', 'onMounted', 'onBeforeMount', 'onMount', 'watchEffect', 'effect',
  'IntersectionObserver', 'MutationObserver', 'ready', 'then', 'useScroll', 'useTimeout', 'useInterval',
])
const ACTS = new Set(['click', 'submit', 'change', 'input', 'pointerup', 'mouseup', 'touchend', 'keydown', 'keyup', 'keypress', 'pointerdown'])
const LISTENING = new Set(['addEventListener', 'on', 'once', 'one', 'addListener'])
const HANDLER_OF_ITSELF = /^on(?:scroll|load|mousemove|mouseenter|mouseover|wheel|visibilitychange|pageshow|domcontentloaded)$/i

function runsByItself(reasoner: Reasoner, place: Node): boolean {
  if (place.type === 'CallExpression' || place.type === 'NewExpression') {
    const { root, steps } = accessPath(reasoner.file, place.callee)
    const last = steps.at(-1)
    const name = last?.kind === 'member' ? last.key : root.kind === 'global' || root.kind === 'import' || root.kind === 'local' ? root.name : null
    if (name === null) return false
    if (!LISTENING.has(name)) return BY_ITSELF.has(name)
    const event = place.arguments[0] && literalOf(place.arguments[0])
    return typeof event === 'string' && !ACTS.has(event) && !event.includes('accept') && !event.includes('consent')
  }
  if (place.type === 'MemberExpression') return place.property.type === 'Identifier' && HANDLER_OF_ITSELF.test(place.property.name)
  const attribute = place.parent?.type === 'JSXExpressionContainer' ? place.parent.parent : place.parent
  return attribute?.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' && HANDLER_OF_ITSELF.test(attribute.name.name)
}
