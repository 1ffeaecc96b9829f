import { bindingOf } from '../syntax/binding.ts'
import type { Environment } from '../syntax/environment.ts'
import type { Node } from '../syntax/node.ts'
import type { Variable } from '../syntax/script-file.ts'
import { onEveryPath } from './facts.ts'
import { type Proof, NOTHING, both, either } from './proof.ts'
import { type Question, holdsFor } from './question.ts'
import type { Reasoner } from './reasoner.ts'

/** Variables that a reasoner is asking about already: a variable that depends on itself proves nothing. */
const underway = new WeakMap<Reasoner, Set<Variable>>()

/**
 * What is proved where a reassigned variable answers a question with yes, at any time: for every value it is ever given,
 * what that value proves and what holds where it is given.
 */
export function proofOfVariable(reasoner: Reasoner, variable: Variable, question: Question, env: Environment): Proof | null {
  const binding = bindingOf(reasoner.file, variable)
  if (binding.kind !== 'assigned') return NOTHING
  const pending = underway.get(reasoner) ?? new Set()
  underway.set(reasoner, pending)
  if (pending.has(variable)) return NOTHING
  pending.add(variable)
  try {
    let proof: Proof | null = isDeclaredEmpty(variable) && holdsFor(question, undefined) ? NOTHING : null
    for (const [index, value] of binding.values.entries()) {
      const said = value ? reasoner.proof(value, question, env) : NOTHING
      if (said === null) continue
      const where = onEveryPath(reasoner.factsAt(binding.writes[index] as Node))
      proof = either(proof, both(said, where))
      if (proof === NOTHING) return NOTHING
    }
    return proof
  } finally {
    pending.delete(variable)
  }
}

/** Whether a variable is undefined until it is first assigned. */
function isDeclaredEmpty(variable: Variable): boolean {
  return variable.defs.some(({ node }) => (node as Node).type === 'VariableDeclarator' && (node as { init?: unknown }).init === null)
}
