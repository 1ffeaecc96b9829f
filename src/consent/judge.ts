import type { Category } from '../model/category.ts'
import type { Combination } from '../model/platform.ts'
import type { Evidence, Judgement, Objection } from '../model/verdict.ts'
import { isPart, partId, someId } from './gates.ts'
import { EVERY_CATEGORY, type Proof } from './proof.ts'
import type { Node } from '../syntax/node.ts'
import type { Reasoner } from './reasoner.ts'
import { openPath } from './open-path.ts'

/** Whether consent for `category` is proved on every path to `site`, and why or why not. */
export function judge(reasoner: Reasoner, site: Node, category: Category): Judgement {
  const { open, unseen } = reasoner.factsAt(site)
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

const PROVED = { verdict: 'granted', objection: null, proved: [] } as const
const UNKNOWN = { verdict: 'unknown', objection: null, proved: [] } as const

/** The check that proves consent for a category; `null` if none does. */
function checkOf({ gates }: Reasoner, { granted }: Proof, category: Category): Evidence | null {
  const direct = granted.get(category) ?? granted.get(EVERY_CATEGORY)
  if (direct) return direct
  const combination = gates.combinations.find((one) => one.grants === category && isComplete(one, granted))
  return combination ? granted.get(someId(combination)) ?? null : null
}

function isComplete(combination: Combination, granted: Proof['granted']): boolean {
  return granted.has(someId(combination)) && combination.allOf.every((id) => granted.has(partId(id)))
}

/** The categories for which a proof holds, those that a combination of ids grants included. */
function categoriesProved({ gates }: Reasoner, { granted }: Proof): Category[] {
  const combined = gates.combinations.filter((combination) => isComplete(combination, granted)).map((one) => one.grants)
  return [...new Set([...[...granted.keys()].filter((name) => !isPart(name)), ...combined])]
}

function object(reasoner: Reasoner, proof: Proof, site: Node, category: Category): Judgement {
  const objection = (kind: Objection, evidence: readonly Evidence[], proved: readonly Category[] = []): Judgement =>
    ({ verdict: 'ungated', objection: kind, proved, evidence })
  const refusal = proof.refused.get(category) ?? proof.refused.get(EVERY_CATEGORY)
  if (refusal) return objection('refused', [refusal])
  const proved = categoriesProved(reasoner, proof)
  if (proved.length > 0) return objection('wrongCategory', wrongChecks(proof, category), proved)
  if (proof.doubts.length > 0) return objection('unsoundCheck', proof.doubts)
  const path = openPath(reasoner, site, (facts) => checkOf(reasoner, facts, category) === null)
  return objection('ungated', path.length > 0 ? path : [reasoner.evidence(site, 'no check of consent stands before it')])
}

/** The checks that were made, each with the categories it is for. */
function wrongChecks({ granted }: Proof, needed: Category): Evidence[] {
  const checked = new Map<Evidence, string[]>()
  for (const [name, evidence] of granted) {
    if (!isPart(name)) checked.set(evidence, [...(checked.get(evidence) ?? []), name])
  }
  return [...checked].map(([evidence, names]) =>
    ({ ...evidence, text: `${evidence.text} for ${names.join(' and ')}, needs ${needed}` }))
}
