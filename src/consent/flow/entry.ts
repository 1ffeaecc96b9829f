import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../../syntax/access-path.ts'
import { bindingOf } from '../../syntax/binding.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type FunctionUses, functionUses } from '../../syntax/function-uses.ts'
import { globalWaysOf, isGlobalTarget } from '../../syntax/global-ways.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap, wrapped } from '../../syntax/node.ts'
import { readsOf } from '../../syntax/reads.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { usesOfParameter } from '../../syntax/value-uses.ts'
import { proofOfAcceptance } from '../hand-written/acceptance.ts'
import { proofOfOwnEvent } from '../hand-written/own-events.ts'
import { type Contract, contractsOf } from '../contract.ts'
import { type Facts, narrow } from '../proof/facts.ts'
import { frameOfCall } from './frames.ts'
import { proofOfCallback, proofOfElementCallback } from '../gates/gate-match.ts'
import { type Proof, NOTHING, both, grants, inEvery } from '../proof/proof.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfSubscriber } from '../values/streams.ts'

/** Anything may run here, and nothing is known. */
export const OPEN: Facts = { open: NOTHING, unseen: null }
/** Nothing is seen to run this. */
export const UNSEEN: Facts = { open: null, unseen: NOTHING }

/** What a function's beginning depends on. */
export interface Entrance {
  /** What holds there by ways that are not listed; `null` where there are none. */
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
  const { invocations, passings } = functionUses(reasoner.file, fn)
  const elsewhere = factsElsewhere(reasoner, fn)
  const escapes = escapesOf(reasoner, fn)
  const given = (): Proof | null => (reasoner.infer ? proofOfAcceptance(reasoner, fn) : NOTHING)
  const creation = creationOf(fn)
  if (invocations.length + escapes.length + passings.length === 0) {
    return { fixed: isEntryPoint(reasoner, fn) ? OPEN : elsewhere ?? UNSEEN, ways: [], creation, given }
  }
  const passed = passings.map((passing) => waysThrough(reasoner, fn, passing))
  const isPassed = new Set(passed.flatMap(({ places }) => places))
  const ways = [
    ...passed.flatMap((through) => through.ways),
    ...invocations.filter((place) => !isPassed.has(place)).map((place) => ({ place, find: () => reasoner.within(place, null) })),
    ...escapes.filter((place) => !isPassed.has(place)).map((place) => ({ place, find: () => both(reasoner.within(place, null), proofOfReceiver(reasoner, fn, place)) })),
  ]
  return { fixed: elsewhere ?? (ways.length > 0 ? null : UNSEEN), ways, creation, given }
}

/** What is proved where other files run a function, as an export of its module or as a variable of its page; `null` where none does. */
export function factsElsewhere({ file, elsewhere }: Reasoner, fn: FunctionNode): Facts | null {
  if (!elsewhere || !(functionUses(file, fn).exported || globalWaysOf(file, fn).length > 0)) return null
  return elsewhere.factsOf(fn)
}

/** Where a function is handed on; as a variable of its page it is run by those who are seen to do so, if there are any. */
export function escapesOf(reasoner: Reasoner, fn: FunctionNode): readonly Node[] {
  const { file } = reasoner
  const { escapes } = functionUses(file, fn)
  if (escapes.length === 0 || globalWaysOf(file, fn).length === 0 || !factsElsewhere(reasoner, fn)) return escapes
  return escapes.filter((place) => !isGlobalTarget(file, place))
}

/**
 * The ways into a function through another, to which a call passes it: what holds at that call, and what holds where the
 * other calls its parameter or hands it on, seen under that call.
 */
function waysThrough(
  reasoner: Reasoner,
  fn: FunctionNode,
  { call, receiver, index }: FunctionUses['passings'][number],
): { ways: WayIn[]; places: readonly Node[] } {
  const frame = frameOfCall(reasoner.file, null, receiver, call)
  const places: Node[] = []
  for (const use of usesOfParameter(reasoner.file, receiver, index)) {
    if (use.kind === 'call' || use.kind === 'construct' || use.kind === 'tag' || use.kind === 'escape') places.push(use.node)
    else if (use.kind === 'argument') places.push(use.call)
    else if (use.kind === 'stored') places.push(use.target)
  }
  const find = (place: Node): Proof | null =>
    both(reasoner.within(call, null), both(withinCall(reasoner, receiver, place, frame), proofOfReceiver(reasoner, fn, place, frame)))
  return { ways: places.map((place) => ({ place: call, find: () => find(place) })), places }
}

/** What holds at a place inside `fn`, functions made in it included, by the code of `fn` alone. */
export function withinCall(reasoner: Reasoner, fn: FunctionNode, place: Node, env: Environment): Proof | null {
  let proof: Proof | null = NOTHING
  let node: Node | null = place
  while (node) {
    proof = both(proof, reasoner.within(node, env))
    const around: FunctionNode | null = enclosingFunction(node)
    if (!around || around === fn) break
    proof = both(proof, proofOfOnlyReceiver(reasoner, around, env))
    node = creationOf(around)
  }
  return proof
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

/** What the one call that a function is handed to sees to before it runs it. */
function proofOfOnlyReceiver(reasoner: Reasoner, fn: FunctionNode, env: Environment): Proof | null {
  const { invocations, escapes: [place, ...others], passings } = functionUses(reasoner.file, fn)
  if (!place || others.length + invocations.length + passings.length > 0) return NOTHING
  return proofOfReceiver(reasoner, fn, place, env)
}

/** What a call, seen under the calls of `env`, sees to before it runs a function that it was handed. */
function proofOfReceiver(reasoner: Reasoner, fn: FunctionNode, place: Node, env: Environment = null): Proof | null {
  const call = receiverOf(place)
  if (call) return proofOfCall(reasoner, fn, call, env)
  const calls = env === null ? callsGivenHolder(reasoner.file, place) : []
  return calls.length > 0 ? inEvery(calls.map((one) => proofOfCall(reasoner, fn, one, env))) : ofAttribute(reasoner, place, env)
}

function proofOfCall(reasoner: Reasoner, fn: FunctionNode, call: TSESTree.CallExpression, env: Environment): Proof | null {
  const isGiven = (node: Node): boolean => node === fn || functionOf(accessPath(reasoner.file, node, env)) === fn
  const said = both(
    both(proofOfCallback(reasoner, call, isGiven, env), both(ofPromise(reasoner, call, isGiven, env), proofOfSubscriber(reasoner, call, isGiven, env))),
    both(reasoner.throughReceiver(call, fn, env), reasoner.infer ? proofOfOwnEvent(reasoner, call) : NOTHING),
  )
  // It runs, at the earliest, when everything that the call is made of has been evaluated.
  return [call.callee, ...call.arguments].reduce<Proof | null>((proof, part) => both(proof, reasoner.settled(part, env)), said)
}

/** What an element sees to before it runs a function that is the value of an attribute. */
function ofAttribute(reasoner: Reasoner, place: Node, env: Environment): Proof | null {
  const attribute = place.parent?.type === 'JSXExpressionContainer' ? place.parent.parent : null
  if (attribute?.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return NOTHING
  return proofOfElementCallback(reasoner, attribute.parent, attribute.name.name, env)
}

function isEntryPoint(reasoner: Reasoner, fn: FunctionNode): boolean {
  return fn.id !== null && fn.id !== undefined && reasoner.gates.entryPoints.has(fn.id.name)
}

/** The call that a function goes into, as an argument or inside an object or list that is one. */
function receiverOf(place: Node): TSESTree.CallExpression | null {
  if (place.type === 'CallExpression') return place
  for (let node: Node = place, parent = node.parent; parent; node = parent, parent = node.parent) {
    if (parent.type === 'CallExpression') return parent.callee === node ? null : parent
    if (parent.type !== 'Property' && parent.type !== 'ObjectExpression' && parent.type !== 'ArrayExpression') return null
  }
  return null
}

/** The calls that a constant goes to which holds a function in its object or list, where it goes nowhere else. */
function callsGivenHolder(file: ScriptFile, place: Node): readonly TSESTree.CallExpression[] {
  let node = wrapped(place)
  while (node.parent?.type === 'Property' || node.parent?.type === 'ObjectExpression' || node.parent?.type === 'ArrayExpression') {
    node = wrapped(node.parent)
  }
  const { parent } = node
  if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier') return []
  const variable = file.variableOf(parent.id)
  if (!variable || bindingOf(file, variable).kind !== 'constant') return []
  const calls = readsOf(variable).map((read) => receiverOf(read))
  return calls.every((call) => call !== null) ? calls : []
}

/** `promise.then(fn)`: the function runs once the promise is fulfilled, and all that it waits for. */
function ofPromise(
  reasoner: Reasoner,
  call: TSESTree.CallExpression,
  isGiven: (node: Node) => boolean,
  env: Environment,
): Proof | null {
  const callee = unwrap(call.callee)
  const [first] = call.arguments
  const isThen = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'then'
  return isThen && first && isGiven(first) ? reasoner.fulfilled(callee.object, env) : NOTHING
}
