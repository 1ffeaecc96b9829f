import { speaksOfConsent } from '../consent/hand-written/vocabulary.ts'
import type { Judgement } from '../model/verdict.ts'
import type { Effect } from '../model/effect.ts'
import { putInUnderConsent } from '../project/page-parts.ts'
import { pageOf } from '../syntax/page.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

/**
 * Leaves it open whether consent is missing where a server puts code into a page under a condition that speaks of consent:
 * what it asks there is not in sight.
 *
 * @param path absolute, of the file, if other templates may be asked where they put it in; else `null`
 */
export function judgedOnServer(file: ScriptFile, { place }: Effect, judgement: Judgement, path: string | null): Judgement {
  if (judgement.verdict !== 'ungated') return judgement
  const own = pageOf(file.ast)?.conditions.find(({ range, text }) =>
    range[0] <= place.range[0] && place.range[1] <= range[1] && speaksOfConsent(text))
  if (own) {
    const { line } = file.sourceCode.getLocFromIndex(own.at)
    const text = `the server decides by \`${shortened(own.text)}\`, which is not in sight`
    return { verdict: 'unknown', objection: null, evidence: [{ file: null, line, text }] }
  }
  const putIn = path === null ? null : putInUnderConsent(path)
  if (!putIn) return judgement
  const text = `put into the page under \`${shortened(putIn.condition)}\`, which is not in sight`
  return { verdict: 'unknown', objection: null, evidence: [{ file: putIn.file, line: putIn.line, text }] }
}

function shortened(condition: string): string {
  const text = condition.replaceAll(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
