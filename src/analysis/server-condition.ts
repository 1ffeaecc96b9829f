import { saysConsent } from '../consent/vocabulary.ts'
import type { Judgement } from '../model/verdict.ts'
import type { Effect } from '../model/effect.ts'
import { pageOf } from '../syntax/page.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/**
 * Leaves it open whether consent is missing where a server puts code into a page under a condition that speaks of consent:
 * what it asks there is not in sight.
 */
export function judgedOnServer(file: ScriptFile, { place }: Effect, judgement: Judgement): Judgement {
  if (judgement.verdict !== 'ungated') return judgement
  const condition = pageOf(file.ast)?.conditions.find(({ range, text }) =>
    range[0] <= place.range[0] && place.range[1] <= range[1] && speaksOfConsent(text))
  if (!condition) return judgement
  const { line } = file.sourceCode.getLocFromIndex(condition.at)
  const text = `the server decides by \`${shortened(condition.text)}\`, which is not in sight`
  return { verdict: 'unknown', objection: null, evidence: [{ file: null, line, text }] }
}

function speaksOfConsent(condition: string): boolean {
  return (condition.match(/[\w$-]+/g) ?? []).some(saysConsent)
}

function shortened(condition: string): string {
  const text = condition.replaceAll(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
