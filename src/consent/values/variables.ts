import type { Step } from '../../syntax/access-path.ts'
import { isUndefinedAtFirst } from '../../syntax/assigned-before.ts'
import { bindingOf } from '../../syntax/binding.ts'
import { type Environment, environmentAround } from '../../syntax/environment.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { Variable } from '../../syntax/script-file.ts'
import { onEveryPath } from '../proof/facts.ts'
import { type Proof, NOTHING, both, either, inEvery } from '../proof/proof.ts'
import { type Question, holdsFor } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart } from './results.ts'

/** Variables that a reasoner is asking about already: a variable that depends on itself proves nothing. */
const underway = new WeakMap<Reasoner, Set<Variable>>()

/**
 * What is proved where a reassigned variable answers a question with yes, at any time: for every value it is ever given,
 * what that value proves and what holds where it is given. Whether it may be read before it has any is told by its path.
 * What is `read` is the value, or what comes of awaiting it.
 */
export function proofOfVariable(
  reasoner: Reasoner,
  variable: Variable,
  read: readonly Step[],
  question: Question,
  env: Environment,
): Proof | null {
  const binding = bindingOf(reasoner.file, variable)
  if (binding.kind !== 'assigned') return NOTHING
  const pending = underway.get(reasoner) ?? new Set()
  underway.set(reasoner, pending)
  if (pending.has(variable)) return NOTHING
  pending.add(variable)
  try {
    const isUndefined = isUndefinedAtFirst(variable) && holdsFor(question, undefined)
    let proof: Proof | null = null
    const under = environmentAround(variable.scope.block, env)
    for (const [index, value] of binding.values.entries()) {
      const write = binding.writes[index] as Node
      const given = newValues(reasoner, value ?? logicalValue(write), variable)
      // It may have been given to itself before it had any value.
      const said = given.length === 0 && isUndefined ? NOTHING : inEvery(given.map((one) => (one ? proofOfPart(reasoner, one, read, question, under) : NOTHING)))
      if (said === null) continue
      const where = onEveryPath(reasoner.factsAt(write))
      proof = either(proof, both(said, where))
      if (proof === NOTHING) return NOTHING
    }
    return proof
  } finally {
    pending.delete(variable)
  }
}

/** What `x ||= value` and its kin may give a variable that it had not before; `null` for any other write. */
function logicalValue(write: Node): Node | null {
  const assignment = write.parent
  return assignment?.type === 'AssignmentExpression' && LOGICAL.has(assignment.operator) ? assignment.right : null
}

const LOGICAL = new Set(['&&=', '||=', '??='])

/** The parts of a written value that may be new to the variable: `y` of `x = x || y`. */
function newValues(reasoner: Reasoner, value: Node | null, variable: Variable): (Node | null)[] {
  if (!value) return [null]
  const node = unwrap(value)
  const isSelf = (part: Node): boolean => part.type === 'Identifier' && reasoner.file.variableOf(part) === variable
  if (isSelf(node)) return []
  if (node.type === 'LogicalExpression' && (isSelf(unwrap(node.left)) || isSelf(unwrap(node.right)))) {
    return [node.left, node.right].filter((part) => !isSelf(unwrap(part)))
  }
  return [value]
}
