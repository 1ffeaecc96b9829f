import type { AccessPath } from '../../syntax/access-path.ts'
import { isFunction, unwrap } from '../../syntax/node.ts'
import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { type Proof, both, either } from '../proof/proof.ts'
import { injectionIn, provisionsOf } from './provisions.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfReturns, proofOfUndefined } from './results.ts'

/**
 * What is proved where a value that Vue or Nuxt injects answers a question with yes: what its default and every provider of
 * its key in the project prove. `undefined` for anything else, where they are not all known, and where they prove nothing.
 */
export function proofOfInjection(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const injection = injectionIn(reasoner.file, path)
  const provisions = injection && provisionsOf(reasoner, injection.key)
  if (!provisions) return undefined
  const { rest, fallback } = injection
  const otherwise = fallback && unwrap(fallback.value)
  let proof = !otherwise ? proofOfUndefined(rest, question)
    : isFunction(otherwise) ? proofOfReturns(reasoner, otherwise, rest, question, null)
    : proofOfPart(reasoner, otherwise, rest, question, fallback?.env ?? null)
  for (const { file, value, site } of provisions) {
    const provided = (other: Reasoner): Proof | null => {
      const said = proofOfPart(other, value, rest, question, null)
      return said && both(said, onEveryPath(other.factsAt(site)))
    }
    proof = either(proof, inFile(reasoner, file, provided))
  }
  return proof === null || proof.granted.size + proof.refused.size + proof.doubts.length > 0 ? proof : undefined
}
