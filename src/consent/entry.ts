import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../syntax/access-path.ts'
import { functionUses } from '../syntax/function-uses.ts'
import { type FunctionNode, type Node, unwrap } from '../syntax/node.ts'
import { proofOfAcceptance } from './acceptance.ts'
import { type Contract, contractsOf } from './contract.ts'
import { type Facts, UNREACHED, merge, narrow } from './facts.ts'
import { proofOfAwaiting, proofOfCallback } from './gate-match.ts'
import { type Proof, NOTHING, both, grants } from './proof.ts'
import type { Reasoner } from './reasoner.ts'

/** Anything may run here, and nothing is known. */
export const OPEN: Facts = { open: NOTHING, unseen: null }
/** Nothing is seen to run this. */
export const UNSEEN: Facts = { open: null, unseen: NOTHING }

/** What is proved whenever `fn` begins: what holds at every call, and wherever it is handed on to be called later. */
export function factsAtEntry(reasoner: Reasoner, fn: FunctionNode): Facts {
  const contract = contractsOf(reasoner.file).get(fn)
  if (contract) return narrow(OPEN, proofOfContract(reasoner, contract))
  const facts = factsAtCalls(reasoner, fn)
  return reasoner.infer ? narrow(facts, proofOfAcceptance(reasoner, fn)) : facts
}

/** What a function may take for granted because it says that its callers see to it. */
function proofOfContract(reasoner: Reasoner, { fn, categories }: Contract): Proof {
  const known = categories.map((name) => reasoner.categoryOf(name)).filter((category) => category !== null)
  return grants(known, reasoner.evidence(fn, '`@requiresConsent` binds every caller'))
}

function factsAtCalls(reasoner: Reasoner, fn: FunctionNode): Facts {
  const { invocations, escapes } = functionUses(reasoner.file, fn)
  if (invocations.length + escapes.length === 0) return isEntryPoint(reasoner, fn) ? OPEN : UNSEEN
  let facts = UNREACHED
  for (const invocation of invocations) facts = merge(facts, reasoner.factsAt(invocation))
  for (const place of escapes) facts = merge(facts, factsAtEscape(reasoner, fn, place))
  return facts
}

/** What is proved when a function runs that was handed on at `place`: what held there, and what the receiver ensures. */
export function factsAtEscape(reasoner: Reasoner, fn: FunctionNode, place: Node): Facts {
  const call = receiverOf(place)
  const facts = reasoner.factsAt(place)
  return call ? narrow(facts, both(proofOfCallback(reasoner, call, fn), ofPromise(reasoner, call, fn))) : facts
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
