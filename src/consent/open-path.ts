import type { Evidence } from '../model/verdict.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction } from '../syntax/node.ts'
import type { Proof } from './proof/proof.ts'
import { escapesOf, factsAtEscape } from './flow/entry.ts'
import { type Reasoner, quote } from './reasoner.ts'

/** How many steps of a path a message tells. */
const LONGEST = 3

/** One way by which control reaches `site` without the proof wanted, from the nearest step outwards. */
export function openPath(reasoner: Reasoner, site: Node, lacks: (proof: Proof) => boolean): readonly Evidence[] {
  const steps: Evidence[] = []
  const seen = new Set<FunctionNode>()
  let fn = enclosingFunction(site)
  while (fn && steps.length < LONGEST && !seen.has(fn)) {
    seen.add(fn)
    const step = openStep(reasoner, fn, lacks)
    if (!step) return [...steps, ...reasoner.elsewhere?.openPath(fn, lacks) ?? []].slice(0, LONGEST)
    if (step.text) steps.push(reasoner.evidence(step.place, step.text))
    fn = enclosingFunction(step.place)
  }
  return steps
}

function openStep(
  reasoner: Reasoner,
  fn: FunctionNode,
  lacks: (proof: Proof) => boolean,
): { place: Node; text: string | null } | null {
  const { invocations } = functionUses(reasoner.file, fn)
  for (const place of invocations) {
    const { open } = reasoner.factsAt(place)
    if (!open || !lacks(open)) continue
    if (place.type === 'JSXOpeningElement') return { place, text: `${quote(reasoner.file, place)} is rendered without consent` }
    // Calls that a component's framework makes are written nowhere.
    const isImmediate = place.callee === (fn as Node) || place.callee.range[0] === place.callee.range[1]
    return { place, text: isImmediate ? null : `${quote(reasoner.file, place.callee)} is called without consent` }
  }
  for (const place of escapesOf(reasoner, fn)) {
    const { open } = factsAtEscape(reasoner, fn, place)
    if (!open || !lacks(open)) continue
    const receiver = place.type === 'CallExpression' || place.type === 'NewExpression' ? quote(reasoner.file, place.callee) : null
    return { place, text: receiver ? `${receiver} runs it without consent` : 'it is handed on without consent' }
  }
  return null
}
