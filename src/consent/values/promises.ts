import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, functionOf } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { changeOf } from '../../syntax/literal-part.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from '../../syntax/node.ts'
import { usesOfParameter } from '../../syntax/value-uses.ts'
import { withinCall } from '../flow/entry.ts'
import { onEveryPath } from '../proof/facts.ts'
import { proofOfAwaiting, proofOfCallback } from '../gates/gate-match.ts'
import { proofOfImportedReturning } from './imports.ts'
import { type Proof, NOTHING, both, either, inEvery } from '../proof/proof.ts'
import { FALSY, TRUTHY } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfCompletion, proofOfReturning } from './results.ts'

/**
 * What is proved once a promise is fulfilled: by a gate that it is, by the function that gave it, and by every promise and
 * callback that it waited for. Of any other value nothing, since there is nothing to wait for.
 */
export function proofOfFulfilment(reasoner: Reasoner, expression: Node, env: Environment): Proof | null {
  const node = unwrap(expression)
  switch (node.type) {
    case 'ConditionalExpression':
      return either(
        both(reasoner.proof(node.test, TRUTHY, env), reasoner.fulfilled(node.consequent, env)),
        both(reasoner.proof(node.test, FALSY, env), reasoner.fulfilled(node.alternate, env)),
      )
    case 'LogicalExpression':
      return ofLogical(reasoner, node, env)
    case 'NewExpression':
      return ofNew(reasoner, node, env)
    case 'CallExpression':
      return both(ofChain(reasoner, node, env), ofPath(reasoner, node, env))
    default:
      return ofPath(reasoner, node, env)
  }
}

function ofLogical(reasoner: Reasoner, { operator, left, right }: TSESTree.LogicalExpression, env: Environment): Proof | null {
  if (operator === '??') return either(reasoner.fulfilled(left, env), reasoner.fulfilled(right, env))
  const [goesOn, stops] = operator === '&&' ? [TRUTHY, FALSY] : [FALSY, TRUTHY]
  // What is falsy is no promise.
  const stopped = operator === '&&' ? NOTHING : reasoner.fulfilled(left, env)
  return either(
    both(reasoner.proof(left, stops, env), stopped),
    both(reasoner.proof(left, goesOn, env), reasoner.fulfilled(right, env)),
  )
}

/** A gate, one of the file's functions, or a name for another promise. */
function ofPath(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  const path = accessPath(reasoner.file, node, env)
  const { root, steps, isUnset } = path
  if (isUnset) return NOTHING
  const awaited = { ...path, steps: [...steps, { kind: 'await' as const, node }] }
  const proof = proofOfAwaiting(reasoner, awaited, node)
  if (root.kind === 'import' && steps.length === 1) return both(proof, proofOfImportedReturning(reasoner, awaited, node))
  const fn = functionOf({ root, steps: [] })
  const [call] = steps
  if (fn) return steps.length === 1 && call?.kind === 'call' && !call.optional ? both(proof, proofOfReturning(reasoner, path, fn, env, true)) : proof
  const source = steps.at(-1)
  if (source?.kind === 'call' && source.node !== node) return both(proof, ofChain(reasoner, source.node, source.env))
  if (steps.length > 0 || root.kind !== 'value') return source?.kind === 'new' ? both(proof, ofNew(reasoner, source.node, source.env)) : proof
  return root.node === node ? proof : both(proof, reasoner.fulfilled(root.node, root.env))
}

/** `promise.then(f)` and its kin, and the combinations of several promises. */
function ofChain(reasoner: Reasoner, call: TSESTree.CallExpression, env: Environment): Proof | null {
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || call.optional || callee.optional) return NOTHING
  const [first, second] = call.arguments
  const promise = (): Proof | null => reasoner.fulfilled(callee.object, env)
  switch (callee.property.name) {
    case 'then':
      if (!first || second || first.type === 'SpreadElement') return NOTHING
      return both(promise(), ofCallback(reasoner, first, env))
    case 'catch':
      return first ? either(promise(), ofCallback(reasoner, first, env)) : NOTHING
    case 'finally':
      return promise()
    case 'resolve':
      return first && isPromise(reasoner, callee.object) ? reasoner.fulfilled(first, env) : NOTHING
    case 'all':
    case 'any':
    case 'race':
      return first && isPromise(reasoner, callee.object) ? ofSeveral(reasoner, first, callee.property.name === 'all', env) : NOTHING
    default:
      return NOTHING
  }
}

/** What a function proves by having been run to its end as a step of a chain. */
function ofCallback(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  const fn = functionOf(accessPath(reasoner.file, node, env))
  return fn && !fn.generator ? proofOfCompletion(reasoner, fn, env, true) : NOTHING
}

/** Of a list of promises all of which were waited for, or one of them. */
function ofSeveral(reasoner: Reasoner, list: Node, isAll: boolean, env: Environment): Proof | null {
  const { root, steps } = accessPath(reasoner.file, list, env)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ArrayExpression') return NOTHING
  const change = changeOf(reasoner.file, root.node)
  if (change !== 'none' && change !== 'lengthened') return NOTHING
  const proofs = root.node.elements.map((element) =>
    (element && element.type !== 'SpreadElement' ? reasoner.fulfilled(element, root.env) : NOTHING))
  if (isAll) return proofs.reduce(both, NOTHING)
  return change === 'none' && proofs.length > 0 ? inEvery(proofs) : NOTHING
}

/** `new Promise((resolve) => ...)` waits until `resolve` is called, wherever it was handed to. */
function ofNew(reasoner: Reasoner, { callee, arguments: [executor] }: TSESTree.NewExpression, env: Environment): Proof | null {
  const fn = executor && unwrap(executor)
  if (!fn || !isFunction(fn) || !isPromise(reasoner, callee)) return NOTHING
  let proof: Proof | null = null
  let isSeen = false
  for (const use of usesOfParameter(reasoner.file, fn, 0)) {
    const said = use.kind === 'call' ? atPlace(reasoner, fn, use.node, env)
      : use.kind === 'argument' && use.call.type === 'CallExpression' ? ofHandedOn(reasoner, fn, use.call, use.index, env)
      : NOTHING
    proof = either(proof, said)
    isSeen = true
  }
  return isSeen ? proof : NOTHING
}

function ofHandedOn(
  reasoner: Reasoner,
  executor: FunctionNode,
  call: TSESTree.CallExpression,
  index: number,
  env: Environment,
): Proof | null {
  return both(atPlace(reasoner, executor, call, env), proofOfCallback(reasoner, call, (node) => node === call.arguments[index], env))
}

function atPlace(reasoner: Reasoner, executor: FunctionNode, place: Node, env: Environment): Proof | null {
  return both(onEveryPath(reasoner.factsAt(place)), withinCall(reasoner, executor, place, env))
}

function isPromise(reasoner: Reasoner, node: Node): boolean {
  const { root, steps } = accessPath(reasoner.file, node)
  return root.kind === 'global' && root.name === 'Promise' && steps.length === 0
}
