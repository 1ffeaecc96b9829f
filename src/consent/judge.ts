import type { Category } from '../model/category.ts'
import type { Effect } from '../model/effect.ts'
import type { Combination } from '../model/platform.ts'
import type { Evidence, Judgement, Objection } from '../model/verdict.ts'
import type { Environment } from '../syntax/environment.ts'
import type { Node } from '../syntax/node.ts'
import { type Facts, narrow } from './proof/facts.ts'
import { isPart, modeId, partId, platformConfirmed, someId, unconfirmedId } from './gates/gates.ts'
import { proofOfHolding } from './holding-option.ts'
import { EVERY_CATEGORY, NOTHING, type Proof } from './proof/proof.ts'
import type { Reasoner } from './reasoner.ts'
import { openPath } from './open-path.ts'
import { factsUnderCalls } from './flow/under-calls.ts'

/**
 * Whether consent for `category` is proved on every path to `site`, and why or why not. A service whose own consent mode
 * the project accepts may do with that: `mode` is its id. An option that may hold the SDK back is a check like any other.
 */
export function judge(
  reasoner: Reasoner,
  site: Node,
  category: Category,
  mode: string | null = null,
  held: Holding = null,
): Judgement {
  const byGates = judgeByGates(reasoner, site, category, held)
  if (mode === null || byGates.verdict === 'granted') return byGates
  const { open, unseen } = reasoner.factsAt(site)
  const denied = [open, unseen].flatMap((proof) => (proof ? [proof.granted.get(modeId(mode, category))] : []))
  const [first] = denied
  return first && denied.every(Boolean) ? { ...PROVED, evidence: [first] } : byGates
}

type Holding = Effect['heldBackBy'] | null

function judgeByGates(reasoner: Reasoner, site: Node, category: Category, held: Holding): Judgement {
  const besides = (env: Environment): Proof | null => (held ? proofOfHolding(reasoner, held.taker, held.holding, env) : NOTHING)
  const atSite = narrow(reasoner.factsAt(site), besides(null))
  const { open, unseen } = isProved(reasoner, atSite, category) ? atSite : factsUnderCalls(reasoner, site, besides)
  if (open) {
    const proof = checkOf(reasoner, open, category)
    if (!proof) return object(reasoner, open, site, category)
    if (!unseen || checkOf(reasoner, unseen, category)) return { ...PROVED, evidence: [proof] }
  } else if (unseen) {
    const proof = checkOf(reasoner, unseen, category)
    if (proof) return { ...PROVED, evidence: [proof] }
  }
  return { ...UNKNOWN, evidence: [reasoner.evidence(site, 'nothing in this file is seen to run it')] }
}

function isProved(reasoner: Reasoner, { open, unseen }: Facts, category: Category): boolean {
  return (!open || checkOf(reasoner, open, category) !== null) && (!unseen || checkOf(reasoner, unseen, category) !== null)
}

const PROVED = { verdict: 'granted', objection: null } as const
const UNKNOWN = { verdict: 'unknown', objection: null } as const

/** The check that proves consent for a category; `null` if none does. */
function checkOf({ gates }: Reasoner, { granted }: Proof, category: Category): Evidence | null {
  const direct = granted.get(category) ?? granted.get(EVERY_CATEGORY)
  if (direct) return direct
  for (const [name, evidence] of granted) {
    const platform = platformConfirmed(name)
    if (platform !== null && granted.has(unconfirmedId(platform, category))) return granted.get(unconfirmedId(platform, category)) ?? evidence
  }
  const combination = gates.combinations.find((one) => one.grants === category && isComplete(one, granted))
  return combination ? granted.get(someId(combination)) ?? null : null
}

function isComplete(combination: Combination, granted: Proof['granted']): boolean {
  return granted.has(someId(combination)) && combination.allOf.every((id) => granted.has(partId(id)))
}

/** The categories for which a proof holds, those that a combination of ids grants included, with the check of each. */
function categoriesProved({ gates }: Reasoner, { granted }: Proof): ReadonlyMap<Category, Evidence> {
  const combined = gates.combinations.filter((combination) => isComplete(combination, granted))
  return new Map([
    ...combined.map((one) => [one.grants, granted.get(someId(one)) as Evidence] as const),
    ...[...granted].filter(([name]) => !isPart(name)),
  ])
}

function object(reasoner: Reasoner, proof: Proof, site: Node, category: Category): Judgement {
  const objection = (kind: Objection, evidence: readonly Evidence[]): Judgement =>
    ({ verdict: 'ungated', objection: kind, evidence })
  const refusal = proof.refused.get(category) ?? proof.refused.get(EVERY_CATEGORY)
  if (refusal) return objection('refused', [refusal])
  const proved = categoriesProved(reasoner, proof)
  if (proved.size > 0) return objection('wrongCategory', wrongChecks(proved, category))
  if (proof.doubts.length > 0) return objection('unsoundCheck', proof.doubts)
  const path = openPath(reasoner, site, (facts) => checkOf(reasoner, facts, category) === null)
  return objection('ungated', path.length > 0 ? path : [reasoner.evidence(site, 'no check of consent stands before it')])
}

/** The checks that were made, each with the categories it is for. */
function wrongChecks(proved: ReadonlyMap<Category, Evidence>, needed: Category): Evidence[] {
  const checks = new Map<Evidence, Category[]>()
  for (const [category, evidence] of proved) checks.set(evidence, [...(checks.get(evidence) ?? []), category])
  return [...checks].map(([evidence, categories]) =>
    ({ ...evidence, text: `${evidence.text} for ${categories.join(' and ')}, needs ${needed}` }))
}
