import type { Evidence } from '../../model/verdict.ts'

/** Stands for every category: an undivided consent, such as a stored choice of `'accepted'`. */
export const EVERY_CATEGORY = '*'

/**
 * What is known of consent where it holds. `null` in place of a proof means that the place can't be reached at all, so
 * that everything holds there.
 */
export interface Proof {
  /** Categories, and ids that count only together with others, with the check that proved each. */
  granted: ReadonlyMap<string, Evidence>
  /** Categories that were refused. */
  refused: ReadonlyMap<string, Evidence>
  /** Checks on the way that look like consent and prove none. */
  doubts: readonly Evidence[]
}

const EMPTY: ReadonlyMap<string, Evidence> = new Map()

/** Nothing is known. */
export const NOTHING: Proof = { granted: EMPTY, refused: EMPTY, doubts: [] }

/** Proof of some categories by one check. */
export function grants(categories: readonly string[], evidence: Evidence): Proof {
  return { ...NOTHING, granted: new Map(categories.map((category) => [category, evidence])) }
}

/** Proof that some categories were refused. */
export function refuses(categories: readonly string[], evidence: Evidence): Proof {
  return { ...NOTHING, refused: new Map(categories.map((category) => [category, evidence])) }
}

/** A check that proves nothing, remembered for the message. */
export function doubts(evidence: Evidence): Proof {
  return { ...NOTHING, doubts: [evidence] }
}

/** What holds where both hold. */
export function both(one: Proof | null, other: Proof | null): Proof | null {
  if (one === null || other === null) return null
  if (one === NOTHING) return other
  if (other === NOTHING || one === other) return one
  return {
    granted: union(one.granted, other.granted),
    refused: union(one.refused, other.refused),
    doubts: join(one.doubts, other.doubts),
  }
}

/** What holds where at least one holds, not known which. A doubt stays only where every way there is doubtful. */
export function either(one: Proof | null, other: Proof | null): Proof | null {
  if (one === null) return other
  if (other === null || one === other) return one
  const doubted = one.doubts.length > 0 && other.doubts.length > 0 ? join(one.doubts, other.doubts) : []
  const granted = meet(one.granted, other.granted)
  const refused = meet(one.refused, other.refused)
  return granted.size + refused.size + doubted.length === 0 ? NOTHING : { granted, refused, doubts: doubted }
}

/** `proof` with the doubts of another in place of its own. */
export function withDoubtsOf(proof: Proof | null, other: Proof | null): Proof | null {
  if (proof === null || other === null || proof.doubts === other.doubts) return proof
  const { granted, refused } = proof
  return granted.size + refused.size + other.doubts.length === 0 ? NOTHING : { granted, refused, doubts: other.doubts }
}

/** What holds in every one of several cases; `null` if there is no case. */
export function inEvery(proofs: Iterable<Proof | null>): Proof | null {
  let all: Proof | null = null
  for (const proof of proofs) all = either(all, proof)
  return all
}

function union(one: ReadonlyMap<string, Evidence>, other: ReadonlyMap<string, Evidence>): ReadonlyMap<string, Evidence> {
  if (one.size === 0) return other
  if (other.size === 0) return one
  return new Map([...other, ...one])
}

function meet(one: ReadonlyMap<string, Evidence>, other: ReadonlyMap<string, Evidence>): ReadonlyMap<string, Evidence> {
  if (one.size === 0 || other.size === 0) return EMPTY
  const common = new Map<string, Evidence>()
  for (const [category, evidence] of one) {
    if (other.has(category) || other.has(EVERY_CATEGORY)) common.set(category, evidence)
  }
  if (one.has(EVERY_CATEGORY)) for (const [category, evidence] of other) if (!common.has(category)) common.set(category, evidence)
  return common
}

function join(one: readonly Evidence[], other: readonly Evidence[]): readonly Evidence[] {
  if (one.length === 0 || one === other) return other
  if (other.length === 0) return one
  const seen = new Set(one.map(({ line, text }) => `${line} ${text}`))
  return [...one, ...other.filter(({ line, text }) => !seen.has(`${line} ${text}`))]
}
