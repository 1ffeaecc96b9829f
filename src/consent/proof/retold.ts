import type { Node } from '../../syntax/node.ts'
import { type Proof, NOTHING } from './proof.ts'
import type { Reasoner } from '../reasoner.ts'

/** The proof of another place as one of `node`, in the words given. */
export function retoldAt(reasoner: Reasoner, node: Node, proof: Proof | null, text: string): Proof | null {
  if (proof === null || proof.granted.size + proof.refused.size + proof.doubts.length === 0) return proof && NOTHING
  const evidence = reasoner.evidence(node, text)
  const retell = (facts: Proof['granted']): Proof['granted'] => new Map([...facts.keys()].map((category) => [category, evidence]))
  return { granted: retell(proof.granted), refused: retell(proof.refused), doubts: proof.doubts }
}
