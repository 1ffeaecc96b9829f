import type { Frame } from '../syntax/environment.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction } from '../syntax/node.ts'
import { withinCall } from './entry.ts'
import { type Facts, UNREACHED, bothFacts, merge, narrow } from './facts.ts'
import { frameOfCall } from './frames.ts'
import type { Reasoner } from './reasoner.ts'

/** More calls than this are not looked at one by one. */
const MOST_CALLS = 64

/**
 * What is proved at a node where each call of the functions around it is looked at by itself, with what it passes: in
 * `load('marketing')` the check of `function load(category)` is one for marketing.
 */
export function factsUnderCalls(reasoner: Reasoner, node: Node): Facts {
  let facts = reasoner.factsAt(node)
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const under = underCallsOf(reasoner, fn, node)
    if (under) facts = bothFacts(facts, under)
  }
  return facts
}

/** `null` where the calls of `fn` are not all in sight, or pass nothing. */
function underCallsOf(reasoner: Reasoner, fn: FunctionNode, node: Node): Facts | null {
  const calls = callsInSight(reasoner, fn)
  if (!calls) return null
  let facts = UNREACHED
  for (const { call, frame } of calls) facts = merge(facts, narrow(reasoner.factsAt(call), withinCall(reasoner, fn, node, frame)))
  return facts
}

/** Every call of a function, with the view into it; `null` where they are not all in sight, or pass nothing. */
export function callsInSight(reasoner: Reasoner, fn: FunctionNode): { call: Node; frame: Frame }[] | null {
  const { invocations, escapes, passings, exported } = functionUses(reasoner.file, fn)
  if (fn.params.length === 0 || exported || escapes.length + passings.length > 0) return null
  if (invocations.length === 0 || invocations.length > MOST_CALLS) return null
  const calls: { call: Node; frame: Frame }[] = []
  for (const call of invocations) {
    const frame = call.type === 'CallExpression' ? frameOfCall(reasoner.file, null, fn, call) : null
    if (!frame) return null
    calls.push({ call, frame })
  }
  return calls
}
