import type { TSESTree } from '@typescript-eslint/utils'
import type { Environment, Frame } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, literalOf } from '../../syntax/node.ts'
import { factsElsewhere, withinCall } from './entry.ts'
import { type Facts, UNREACHED, bothFacts, merge, narrow } from '../proof/facts.ts'
import { frameOfCall } from './frames.ts'
import { type Proof, NOTHING, both } from '../proof/proof.ts'
import type { Reasoner } from '../reasoner.ts'

/** More calls than this are not looked at one by one. */
const MOST_CALLS = 64
/** How many callers back what is passed is traced. */
const FURTHEST = 2

/**
 * What is proved at a node where each call of the functions around it is looked at by itself, with what it passes: in
 * `load('marketing')` the check of `function load(category)` is one for marketing. `besides` is what else is proved there.
 */
export function factsUnderCalls(reasoner: Reasoner, node: Node, besides: (env: Environment) => Proof | null = nothing): Facts {
  let facts = narrow(reasoner.factsAt(node), besides(null))
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const under = underCallsOf(reasoner, fn, node, besides)
    if (under) facts = bothFacts(facts, under)
  }
  return facts
}

function nothing(): Proof {
  return NOTHING
}

/** `null` where the calls of `fn` are not all in sight, or pass nothing. */
function underCallsOf(
  reasoner: Reasoner,
  fn: FunctionNode,
  node: Node,
  besides: (env: Environment) => Proof | null,
): Facts | null {
  const calls = callsInSight(reasoner, fn)
  if (!calls) return null
  let facts = UNREACHED
  for (const { call, frame, via } of calls) {
    const inside = both(withinCall(reasoner, fn, node, frame), besides(frame))
    facts = merge(facts, narrow(reasoner.factsAt(call), both(via(), inside)))
  }
  return facts
}

/** One way of calls to a function. */
export interface CallInSight {
  /** The call where the way begins. */
  call: Node
  /** The view into the function, with what is passed on the way. */
  frame: Frame
  /** What is proved on the way, from the first call to the last. */
  via: () => Proof | null
}

/**
 * Every call of a function, with the view into it; `null` where they are not all in sight, or pass nothing. Where a caller
 * hands on what it was passed itself, its own calls begin the way.
 */
export function callsInSight(reasoner: Reasoner, fn: FunctionNode, furthest = FURTHEST): CallInSight[] | null {
  const { invocations, escapes, passings, exported } = functionUses(reasoner.file, fn)
  if (fn.params.length === 0 || exported || factsElsewhere(reasoner, fn) || escapes.length + passings.length > 0) return null
  if (invocations.length === 0 || invocations.length > MOST_CALLS) return null
  const calls: CallInSight[] = []
  for (const call of invocations) {
    if (call.type !== 'CallExpression') return null
    const ways = waysTo(reasoner, fn, call, furthest)
    if (!ways || calls.push(...ways) > MOST_CALLS) return null
  }
  return calls
}

function waysTo(reasoner: Reasoner, fn: FunctionNode, call: TSESTree.CallExpression, furthest: number): CallInSight[] | null {
  const frame = frameOfCall(reasoner.file, null, fn, call)
  if (!frame) return null
  const caller = enclosingFunction(call)
  const isPlain = call.arguments.every((argument) => literalOf(argument) !== undefined)
  const before = caller && furthest > 0 && !isPlain ? callsInSight(reasoner, caller, furthest - 1) : null
  if (!caller || !before) return [{ call, frame, via: () => NOTHING }]
  const ways: CallInSight[] = []
  for (const way of before) {
    const inner = frameOfCall(reasoner.file, way.frame, fn, call)
    if (!inner) return [{ call, frame, via: () => NOTHING }]
    ways.push({ call: way.call, frame: inner, via: () => both(way.via(), withinCall(reasoner, caller, call, way.frame)) })
  }
  return ways
}
