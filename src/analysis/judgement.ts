import type { Category } from '../model/category.ts'
import type { Effect } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { Judgement, Verdict } from '../model/verdict.ts'

/** From the best to the worst. */
const ORDER: readonly Verdict[] = ['exempt', 'granted', 'unknown', 'ungated']

/** The judgement of an effect whose category nobody knows. */
export const UNCATEGORISED: Judgement = { verdict: 'unknown', objection: null, evidence: [] }

/** The worst of several judgements: an effect in several categories needs consent for each. */
export function worst(judgements: readonly Judgement[]): Judgement {
  return judgements.reduce((so, other) => (ORDER.indexOf(other.verdict) > ORDER.indexOf(so.verdict) ? other : so))
}

/** The judgement of what needs no consent. */
export function exempt(category: Category, effect: Effect): Judgement {
  return {
    verdict: 'exempt',
    objection: null,
      evidence: [{ file: null, line: effect.place.loc.start.line, text: `${category} needs no consent` }],
  }
}

/** The judgement of a call that tells a service of the visitor's choice: a refusal has to be told as well. */
function toldChoice({ effect, judgement }: Finding): Judgement {
  if (judgement.verdict === 'granted') return judgement
  const text = 'a visitor\'s choice may be told without consent'
  return { verdict: 'exempt', objection: null, evidence: [{ file: null, line: effect.place.loc.start.line, text }] }
}

/** Findings in which each event of a running SDK has the worst verdict of the loads and inits of its service. */
export function withEventVerdicts(findings: readonly Finding[]): readonly Finding[] {
  const started = new Map<string, Judgement>()
  for (const { effect, judgement } of findings) {
    if (effect.service === null || (effect.kind !== 'load' && effect.kind !== 'init')) continue
    const other = started.get(effect.service)
    started.set(effect.service, other ? worst([other, judgement]) : judgement)
  }
  return findings.map((finding) => {
    const { kind, service, tellsChoice } = finding.effect
    if (tellsChoice) return { ...finding, judgement: toldChoice(finding) }
    const judgement = kind === 'event' && service !== null ? started.get(service) : undefined
    return judgement ? { ...finding, judgement } : finding
  })
}
