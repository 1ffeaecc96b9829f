import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, enclosingFunction } from '../syntax/node.ts'
import { categoriesAccepted, statementsOf } from './choice-write.ts'
import { type Proof, NOTHING, both, grants } from './proof.ts'
import { type Reasoner, quote } from './reasoner.ts'
import { triggerAt } from './runs-by-itself.ts'

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
    escapes.every((place) => triggerAt(reasoner.file, place) === null)
}
