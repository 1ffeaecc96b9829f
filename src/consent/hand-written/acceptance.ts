import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction } from '../../syntax/node.ts'
import { categoriesAccepted, keepsOpenChoice, statementsOf } from './choice-write.ts'
import { nameOfFunction } from './consent-context.ts'
import { EVERY_CATEGORY, type Proof, NOTHING, both, grants } from '../proof/proof.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { triggerAt } from '../flow/runs-by-itself.ts'
import { saysRefusal } from './vocabulary.ts'

/**
 * What a function proves by being the moment of consent: it keeps an accepting choice, and only a visitor's act runs it.
 * A handler of scrolling, a timer, an effect or code that runs by itself is no such act; nor is one that refuses. Where it
 * keeps whatever was chosen as well, `setHasConsent(true)` says that there is a choice, and nothing of it.
 */
export function proofOfAcceptance(reasoner: Reasoner, fn: FunctionNode): Proof {
  let proof: Proof = NOTHING
  let isOpen: boolean | undefined
  for (const node of statementsOf(fn)) {
    const accepted = categoriesAccepted(reasoner, node)
    if (accepted.length === 0) continue
    isOpen ??= statementsOf(fn).some((statement) => keepsOpenChoice(reasoner, statement))
    const categories = isOpen ? accepted.filter((category) => category !== EVERY_CATEGORY) : accepted
    if (categories.length === 0) continue
    if (!isVisitorsAct(reasoner, fn, new Set())) return NOTHING
    const evidence = reasoner.evidence(node, `${quote(reasoner.file, node)} keeps the visitor's consent`)
    proof = both(proof, grants(categories, evidence)) ?? proof
  }
  return proof
}

/** Whether nothing in the file runs a function but a visitor's act of accepting, as far as the file tells. */
export function isVisitorsAct(reasoner: Reasoner, fn: FunctionNode, seen: Set<FunctionNode>): boolean {
  if (seen.has(fn)) return true
  seen.add(fn)
  if (saysRefusal(nameOfFunction(fn) ?? '')) return false
  const { invocations, escapes } = functionUses(reasoner.file, fn)
  const callers = invocations.map((invocation) => enclosingFunction(invocation))
  return callers.every((caller) => caller !== null && isVisitorsAct(reasoner, caller, seen)) &&
    escapes.every((place) => triggerAt(reasoner.file, place) === null && !isHandlerOfRefusal(place))
}

/** `<Banner onDecline={save} />` */
function isHandlerOfRefusal({ parent }: Node): boolean {
  const attribute = parent?.type === 'JSXExpressionContainer' ? parent.parent : parent
  return attribute?.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' && saysRefusal(attribute.name.name)
}

/**
 * Whether a call stands in what a visitor does, be that accepting, refusing or choosing: in a handler that is handed to the
 * page or to whoever shows the banner, and that nothing runs by itself. A component and a hook run by themselves.
 */
export function isInVisitorsChoice(reasoner: Reasoner, call: Node): boolean {
  const fn = enclosingFunction(call)
  return fn !== null && isVisitorsChoice(reasoner, fn, new Set())
}

function isVisitorsChoice(reasoner: Reasoner, fn: FunctionNode, seen: Set<FunctionNode>): boolean {
  if (seen.has(fn)) return true
  seen.add(fn)
  if (/^(?:[A-Z]|use[A-Z])/.test(nameOfFunction(fn) ?? '')) return false
  const { invocations, escapes, exported } = functionUses(reasoner.file, fn)
  if (invocations.length + escapes.length === 0) return exported
  const callers = invocations.map((invocation) => enclosingFunction(invocation))
  return callers.every((caller) => caller !== null && isVisitorsChoice(reasoner, caller, seen)) &&
    escapes.every((place) => triggerAt(reasoner.file, place) === null)
}
