import type { AccessPath } from '../syntax/access-path.ts'
import { enter } from '../syntax/environment.ts'
import { type Node, isFunction, unwrap } from '../syntax/node.ts'
import { NOTHING, type Proof, both, either } from './proof.ts'
import { type Question, TRUTHY, holdsFor } from './question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfReturns } from './results.ts'

/**
 * What is proved where `list.every(check)` or `list.some(check)` of a literal list answers a question with yes: what the
 * check proves of every element, or of one not known which. `undefined` for anything else.
 */
export function proofOfList(reasoner: Reasoner, { root, steps }: AccessPath, question: Question): Proof | null | undefined {
  const [member, call] = steps
  if (root.kind !== 'value' || root.node.type !== 'ArrayExpression' || steps.length !== 2) return undefined
  if (member?.kind !== 'member' || call?.kind !== 'call' || (member.key !== 'every' && member.key !== 'some')) return undefined
  const check = call.arguments[0] && unwrap(call.arguments[0])
  if (!check || !isFunction(check) || check.async) return NOTHING
  const inside = enter(call.env, check, call.node)
  const elements: readonly (Node | null)[] = root.node.elements
  if (!inside || elements.length === 0 || !elements.every(isPlain)) return NOTHING
  const ofElement = (element: Node): Proof | null => proofOfReturns(reasoner, check, [], TRUTHY, { ...inside, given: [element] })
  const combine = member.key === 'every' ? both : either
  const whenTrue = elements.map(ofElement).reduce(combine)
  return either(holdsFor(question, true) ? whenTrue : null, holdsFor(question, false) ? NOTHING : null)
}

function isPlain(element: Node | null): element is Node {
  return element !== null && element.type !== 'SpreadElement'
}
