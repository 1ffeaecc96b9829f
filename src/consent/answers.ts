import type { Environment } from '../syntax/environment.ts'
import type { Node } from '../syntax/node.ts'
import { type Proof, NOTHING } from './proof/proof.ts'
import { type Question, keyOf } from './proof/question.ts'

/** How many questions may be underway, one for the sake of the other: deeper than any code that people write. */
const DEEPEST = 250
/** How many questions may be asked for the sake of one, so that code made to branch at every step ends. */
const MOST = 20_000

/**
 * Answers to questions about expressions, found once each. A question that comes up again while it is being answered, since a
 * value depends on itself, proves nothing; so does one that is too far from where it was asked. Both are on the safe side,
 * and so they are kept like any other answer.
 */
export class Answers {
  readonly #known = new Map<Node, Map<Environment, Answered>>()
  #depth = 0
  #asked = 0

  /**
   * The answer of `find`, which is asked once for the expression, the question and the calls it is seen under. To have run
   * and to have been fulfilled are questions too.
   */
  of(node: Node, question: Question | 'settled' | 'fulfilled', env: Environment, find: () => Proof | null): Proof | null {
    const byQuestion = this.#about(node, env)
    const key = typeof question === 'string' ? question : keyOf(question)
    const known = byQuestion.get(key)
    if (known) return known.proof
    const answer: { proof: Proof | null } = { proof: NOTHING }
    byQuestion.set(key, answer)
    answer.proof = this.within(find)
    return answer.proof
  }

  /** The answer of `find` if there is room for one more question, and nothing otherwise. */
  within(find: () => Proof | null): Proof | null {
    if (this.#depth === 0) this.#asked = 0
    if (this.#depth >= DEEPEST || this.#asked++ >= MOST) return NOTHING
    this.#depth++
    try {
      return find()
    } finally {
      this.#depth--
    }
  }

  #about(node: Node, env: Environment): Answered {
    const byEnvironment = this.#known.get(node) ?? new Map<Environment, Answered>()
    this.#known.set(node, byEnvironment)
    const byQuestion: Answered = byEnvironment.get(env) ?? new Map<string, { proof: Proof | null }>()
    byEnvironment.set(env, byQuestion)
    return byQuestion
  }
}

/** Answers by question. */
type Answered = Map<string, { proof: Proof | null }>
