import { type Proof, both, either } from './proof.ts'

/**
 * What is proved where control arrives, on the paths that are seen to run and on those that are not: from functions that
 * nothing is seen to call. `null`: there is no such path.
 */
export interface Facts {
  open: Proof | null
  unseen: Proof | null
}

/** No path leads there. */
export const UNREACHED: Facts = { open: null, unseen: null }

/** `facts` where `proof` holds besides. */
export function narrow(facts: Facts, proof: Proof | null): Facts {
  return { open: both(facts.open, proof), unseen: both(facts.unseen, proof) }
}

/** What is proved where both hold. */
export function bothFacts(one: Facts, other: Facts): Facts {
  return { open: both(one.open, other.open), unseen: both(one.unseen, other.unseen) }
}

/** What is proved where control arrives by one way or another. */
export function merge(one: Facts, other: Facts): Facts {
  return { open: either(one.open, other.open), unseen: either(one.unseen, other.unseen) }
}

/** What is proved on every path, seen or not. */
export function onEveryPath(facts: Facts): Proof | null {
  return either(facts.open, facts.unseen)
}
