import { accessPath, functionOf } from '../syntax/access-path.ts'
import type { Environment } from '../syntax/environment.ts'
import { type Node, unwrap } from '../syntax/node.ts'
import { proofOfAwaiting } from './gate-match.ts'
import { type Proof, NOTHING, both } from './proof.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfReturning } from './results.ts'

/** What is proved once an expression has been evaluated: an awaited gate has opened, a helper has not thrown. */
export function proofOfSettling(reasoner: Reasoner, expression: Node, env: Environment): Proof | null {
  const node = unwrap(expression)
  switch (node.type) {
    case 'AwaitExpression':
      return both(ofCalled(reasoner, node, env), proofOfAwaiting(reasoner, accessPath(reasoner.file, node, env), node))
    case 'CallExpression':
      return ofCalled(reasoner, node, env)
    case 'AssignmentExpression':
      return node.operator === '=' ? reasoner.settled(node.right, env) : NOTHING
    case 'SequenceExpression':
      return node.expressions.reduce<Proof | null>((so, part) => both(so, reasoner.settled(part, env)), NOTHING)
    case 'UnaryExpression':
      return reasoner.settled(node.argument, env)
    default:
      return NOTHING
  }
}

function ofCalled(reasoner: Reasoner, node: Node, env: Environment): Proof | null {
  const path = accessPath(reasoner.file, node, env)
  const fn = functionOf({ root: path.root, steps: [] })
  const [call, awaited] = path.steps
  if (!fn || call?.kind !== 'call' || path.steps.length > 2 || (fn.async && awaited?.kind !== 'await')) return NOTHING
  return proofOfReturning(reasoner, path, fn, env)
}
