import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../syntax/access-path.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, unwrap } from '../syntax/node.ts'
import { proofOfAcceptance } from './acceptance.ts'
import { type Contract, contractsOf } from './contract.ts'
import { type Facts, narrow } from './facts.ts'
import { proofOfAwaiting, proofOfCallback } from './gate-match.ts'
import { type Proof, NOTHING, both, grants } from './proof.ts'
import type { Reasoner } from './reasoner.ts'

/** Anything may run here, and nothing is known. */
export const OPEN: Facts = { open: NOTHING, unseen: null }
/** Nothing is seen to run this. */
export const UNSEEN: Facts = { open: null, unseen: NOTHING }

/** What a function's beginning depends on. */
export interface Entrance {
  /** What holds there whatever the ways in; `null` where they decide. */
  fixed: Facts | null
  /** Where it is called, rendered or handed on. */
  ways: readonly WayIn[]
  /** Where it is made, so that it runs only if that place was reached; `null` where that says nothing. */
  creation: Node | null
  /** What it may rely on besides. */
  given: () => Proof | null
}

export interface WayIn {
  place: Node
  /** What is proved on this way, beside what holds for the function around the place. */
  find: () => Proof | null
}

/** How control comes to the beginning of `fn`. */
export function entranceOf(reasoner: Reasoner, fn: FunctionNode): Entrance {
  const contract = contractsOf(reasoner.file).get(fn)
  if (contract) return { fixed: narrow(OPEN, proofOfContract(reasoner, contract)), ways: [], creation: null, given: nothing }
  const { invocations, escapes } = functionUses(reasoner.file, fn)
  const given = (): Proof | null => (reasoner.infer ? proofOfAcceptance(reasoner, fn) : NOTHING)
  const creation = creationOf(fn)
  if (invocations.length + escapes.length === 0) {
    return { fixed: isEntryPoint(reasoner, fn) ? OPEN : UNSEEN, ways: [], creation, given }
  }
  const ways = [
    ...invocations.map((place) => ({ place, find: () => reasoner.within(place, null) })),
    ...escapes.map((place) => ({ place, find: () => both(reasoner.within(place, null), proofOfReceiver(reasoner, fn, place)) })),
  ]
  return { fixed: null, ways, creation, given }
}

function nothing(): Proof {
  return NOTHING
}

/** The place that has to be reached for a function to exist: the block around a declaration, since it is made at its start. */
function creationOf(fn: FunctionNode): Node | null {
  if (fn.type !== 'FunctionDeclaration') return fn
  const parent = fn.parent as Node
  if (parent.type === 'SwitchCase') return parent.parent
  return parent.type === 'BlockStatement' ? parent : null
}

/** What a function may take for granted because it says that its callers see to it. */
function proofOfContract(reasoner: Reasoner, { fn, categories }: Contract): Proof {
  const known = categories.map((name) => reasoner.categoryOf(name)).filter((category) => category !== null)
  return grants(known, reasoner.evidence(fn, '`@requiresConsent` binds every caller'))
}

/** What is proved when a function runs that was handed on at `place`: what held there, and what the receiver ensures. */
export function factsAtEscape(reasoner: Reasoner, fn: FunctionNode, place: Node): Facts {
  return narrow(reasoner.factsAt(place), proofOfReceiver(reasoner, fn, place))
}

/** What a call sees to before it runs a function that it was handed. */
function proofOfReceiver(reasoner: Reasoner, fn: FunctionNode, place: Node): Proof | null {
  const call = receiverOf(place)
  return call ? both(proofOfCallback(reasoner, call, fn), ofPromise(reasoner, call, fn)) : NOTHING
}

function isEntryPoint(reasoner: Reasoner, fn: FunctionNode): boolean {
  return fn.id !== null && fn.id !== undefined && reasoner.gates.entryPoints.has(fn.id.name)
}

/** The call that a function goes into, as an argument or inside an object or list that is one. */
function receiverOf(place: Node): TSESTree.CallExpression | null {
  if (place.type === 'CallExpression') return place
  let node: Node | undefined = place
  while (node && (node.type === 'Property' || node.type === 'ObjectExpression' || node.type === 'ArrayExpression')) {
    const { parent }: Node = node
    if (parent?.type === 'CallExpression' && parent.callee !== node) return parent
    node = parent
  }
  return null
}

/** `gate().then(fn)`: the function runs once the gate has opened. */
function ofPromise(reasoner: Reasoner, call: TSESTree.CallExpression, fn: FunctionNode): Proof | null {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.property.name !== 'then') return NOTHING
  const [first] = call.arguments
  if (!first || (first !== fn && functionOf(accessPath(reasoner.file, first)) !== fn)) return NOTHING
  const promise = accessPath(reasoner.file, callee.object)
  return proofOfAwaiting(reasoner, { ...promise, steps: [...promise.steps, { kind: 'await', node: callee.object }] }, callee.object)
}
