import { type Step, accessPath, functionOf } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import type { Node } from '../../syntax/node.ts'
import { type Proof, both } from './proof.ts'
import { TRUTHY } from './question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfReturns } from '../values/results.ts'

/**
 * What is proved once a value says yes, of whatever kind it is: a boolean, a ref that holds one, a function that tells, or a
 * promise that is fulfilled.
 */
export function proofOfYes(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  const held: Step = { kind: 'member', key: 'value', optional: false, fallback: null, node }
  const fn = functionOf(accessPath(reasoner.file, node, env))
  const ofValue = fn ? proofOfReturns(reasoner, fn, [], TRUTHY, env) : reasoner.proof(node, TRUTHY, env)
  return both(both(ofValue, proofOfPart(reasoner, node, [held], TRUTHY, env)), reasoner.fulfilled(node, env))
}
