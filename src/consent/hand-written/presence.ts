import { onEveryPath } from '../proof/facts.ts'
import { inFile } from '../proof/in-file.ts'
import { type Proof, either } from '../proof/proof.ts'
import type { Node } from '../../syntax/node.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { retoldAt } from '../proof/retold.ts'

/** Keys that a reasoner is asking about already: one that is written again where it is there proves nothing by that. */
const underway = new WeakMap<Reasoner, Set<string>>()

/**
 * What is proved where a stored choice is there at all: what holds at every write of its key in the project, if these are all
 * known and each stands where the visitor accepts. `null` where one does not, or something may write it out of sight; strict
 * mode wants the choice itself, since a server may write the key too.
 */
export function proofOfPresence(reasoner: Reasoner, key: string, node: Node): Proof | null {
  const pending = underway.get(reasoner) ?? new Set()
  underway.set(reasoner, pending)
  if (reasoner.strict || pending.has(key)) return null
  pending.add(key)
  try {
    let proof: Proof | null = null
    for (const { file, site } of reasoner.elsewhere?.writesOfKey(key) ?? []) {
      proof = either(proof, inFile(reasoner, file, (other) => onEveryPath(other.factsAt(site))))
    }
    if (!proof || proof.granted.size === 0) return null
    return retoldAt(reasoner, node, { ...proof, refused: new Map(), doubts: [] }, `${quote(reasoner.file, node)} is there only after consent`)
  } finally {
    pending.delete(key)
  }
}
