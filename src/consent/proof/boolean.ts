import { type Proof, either } from './proof.ts'
import { type Question, holdsFor } from './question.ts'

/** Of an expression that is a boolean: what is proved where it is `true`, and where it is `false`. */
export function ofBoolean(question: Question, whenTrue: () => Proof | null, whenFalse: () => Proof | null): Proof | null {
  return either(holdsFor(question, true) ? whenTrue() : null, holdsFor(question, false) ? whenFalse() : null)
}
