import { type ConsentPolicy, createReasoner } from '../consent/create-reasoner.ts'
import { judge } from '../consent/judge.ts'
import type { Reasoner } from '../consent/reasoner.ts'
import type { Category } from '../model/category.ts'
import type { Effect } from '../model/effect.ts'
import type { Judgement } from '../model/verdict.ts'
import { scriptAround } from '../syntax/embedded-script.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/** Judges an effect in one category; `mode` is the consent mode of its service, where the project accepts that. */
export type JudgeEffect = (
  effect: Pick<Effect, 'site' | 'alsoAt' | 'heldBackBy'>,
  category: Category,
  mode?: string | null,
) => Judgement

/**
 * The judge of a file's effects; `reasoner` reasons about the file itself. Code in a string has a reasoner of its own:
 * what its guards prove and what the place proves where the string is used are enough each, since both have to be passed.
 */
export function createJudge(file: ScriptFile, reasoner: Reasoner, policy: ConsentPolicy): JudgeEffect {
  const reasoners = new Map([[file, reasoner]])
  const reasonerAt = (node: Node): Reasoner => {
    const script = scriptAround(node) ?? file
    const known = reasoners.get(script)
    if (known) return known
    const made = createReasoner(script, policy)
    reasoners.set(script, made)
    return made
  }
  return ({ site, alsoAt = [], heldBackBy = null }, category, mode = null) => {
    const judgeAt = (node: Node): Judgement => {
      const judgement = judge(reasonerAt(node), node, category, mode, heldBackBy?.taker === node ? heldBackBy : null)
      return scriptAround(node) ? withoutConditions(judgement) : judgement
    }
    const atSite = judgeAt(site)
    if (atSite.verdict === 'granted' || alsoAt.length === 0) return atSite
    const elsewhere = alsoAt.map(judgeAt)
    return elsewhere.find(({ verdict }) => verdict === 'granted') ?? mostTelling([atSite, ...elsewhere])
  }
}

/** A check that stands in a string can't be written again outside of it. */
function withoutConditions(judgement: Judgement): Judgement {
  return { ...judgement, evidence: judgement.evidence.map(({ file, line, text }) => ({ file, line, text })) }
}

/**
 * Of judgements none of which is `granted`: what is not known to run at one place is not known to run; else the
 * objection that says most, the first of its kind.
 */
function mostTelling([first, ...others]: readonly [Judgement, ...Judgement[]]): Judgement {
  const all = [first, ...others]
  const unknown = all.find(({ verdict }) => verdict === 'unknown')
  return unknown ?? all.find(({ objection }) => objection !== 'ungated') ?? first
}
