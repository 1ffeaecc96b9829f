import { createReasoner } from '../../../src/consent/create-reasoner.ts'
import { type Gates, compileGates } from '../../../src/consent/gates/gates.ts'
import { judge } from '../../../src/consent/judge.ts'
import { canonicalCategory, standardAliases } from '../../../src/manifest/categories.ts'
import type { Verdict } from '../../../src/model/verdict.ts'
import { literalOf } from '../../../src/syntax/node.ts'
import type { ScriptFile } from '../../../src/syntax/script-file.ts'
import { parse } from '../../parse.ts'
import { observe } from './execute.ts'
import type { Category } from './program.ts'

/** An effect about which the analysis and the runs of its program differ. */
export interface Difference {
  /**
   * `unsound`: it ran without consent and is not judged ungated. `false alarm`: it ran, in no run without consent, and is
   * judged ungated. `undecided`: the same, judged unknown, since a function that nothing is seen to run leads there too.
   */
  kind: 'unsound' | 'false alarm' | 'undecided'
  effect: string
  line: number
  verdict: Verdict
}

export interface Comparison {
  /** Effects that ran with consent and never without, in runs that were seen to their end. */
  honest: number
  /** Effects that ran without consent. */
  broken: number
  differences: readonly Difference[]
}

const CATEGORIES: readonly Category[] = ['marketing', 'statistics']
const GATES = ['hasConsent($category)', 'consent.$category', 'store.consent.$category', 'await ready($category)', 'onConsent($category, $granted)']
const categoryOf = (name: string): string | null => canonicalCategory(standardAliases, name)
const gates = gatesOf(GATES)
/** What is left to declare where checks are told by their names and values. */
const gatesByHand = gatesOf(GATES.filter((when) => when.includes('ready') || when.includes('onConsent')))

function gatesOf(patterns: readonly string[]): Gates {
  return compileGates([], patterns.map((when) => ({ when, grants: null })), categoryOf)
}

const COURSES = 10
/** Courses run besides before an effect counts as one that never runs without consent although it is not judged so. */
const MORE_COURSES = 150

/**
 * Holds the verdicts of a program against what it does. An effect that was seen to run without its category's consent must be
 * `ungated`: `unknown` would say that nothing is seen to run it, and in these programs all that runs anything is in sight.
 * With `isByHand` nothing of its checks is declared.
 */
export function compare(source: string, isByHand = false): Comparison {
  const judged = judgeEffects(parse(source, { filename: 'program.js' }), isByHand)
  let observed = observe(source, COURSES)
  const isDoubtful = judged.some(({ id, verdict }) => verdict !== 'granted' && observed.withConsent.has(id) && !observed.withoutConsent.has(id))
  if (isDoubtful) {
    const more = observe(source, MORE_COURSES, COURSES + 1)
    observed = {
      withConsent: new Set([...observed.withConsent, ...more.withConsent]),
      withoutConsent: new Set([...observed.withoutConsent, ...more.withoutConsent]),
      stoppedWithout: new Set([...observed.stoppedWithout, ...more.stoppedWithout]),
    }
  }
  const differences: Difference[] = []
  let honest = 0
  for (const { id, category, effect, line, verdict } of judged) {
    const isBroken = observed.withoutConsent.has(id)
    const isHonest = !isBroken && observed.withConsent.has(id) && !observed.stoppedWithout.has(category)
    if (isHonest) honest++
    if (isBroken && verdict !== 'ungated') differences.push({ kind: 'unsound', effect, line, verdict })
    if (isHonest && verdict !== 'granted') {
      differences.push({ kind: verdict === 'unknown' ? 'undecided' : 'false alarm', effect, line, verdict })
    }
  }
  return { honest, broken: observed.withoutConsent.size, differences }
}

export interface Judged {
  id: number
  category: Category
  effect: string
  line: number
  verdict: Verdict
}

/** The verdicts on all effects of a file, by the id that each passes if it passes one. */
export function judgeEffects(file: ScriptFile, isByHand = false): Judged[] {
  const reasoner = createReasoner(file, { gates: isByHand ? gatesByHand : gates, tags: [], infer: isByHand, categoryOf })
  return CATEGORIES.flatMap((category) => (file.globals.get(category) ?? []).flatMap(({ parent }) => {
    if (parent.type !== 'CallExpression') return []
    const id = parent.arguments[0] ? literalOf(parent.arguments[0]) as number : 0
    return [{ id, category, effect: `${category}(${id})`, line: parent.loc.start.line, verdict: judge(reasoner, parent, category).verdict }]
  }))
}
