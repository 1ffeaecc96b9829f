import { resolve } from 'node:path'
import { analyze } from '../../src/analysis/analyze.ts'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createSourceReader } from '../../src/project/read/read-source.ts'
import { describeEffect, readMarks } from '../detect/marked.ts'

/** A page with the place of each effect between `‹` and `›`, and the effects there: `kind service [name], verdict`. */
export type Page = readonly [title: string, page: string, ...effects: string[]]

const read = createSourceReader(process.cwd())
// A folder that is not there has no manifest, nor one above it that ends the search.
const folder = resolve('/nowhere-at-all')

/** What is found in a page, by the extension of its file. */
export function findingsIn(page: string, extension: string): readonly Finding[] {
  const result = read(page, `page.${extension}`)
  if ('problem' in result) throw new Error(result.problem)
  return analyze(result.sourceCode, { filename: resolve(folder, `page.${extension}`), cwd: folder, settings: DEFAULT_SETTINGS }).findings
}

/** What is found in a marked page, and what its marks promise. */
export function comparePage(page: string, effects: readonly string[], extension: string): { found: string[]; promised: string[] } {
  const { plain, spans } = readMarks(page)
  if (spans.length !== effects.length) throw new Error(`${spans.length} places are marked for ${effects.length} effects.`)
  const promised = effects.flatMap((several, at) => several.split('; ').map((effect) => `${spans[at]} ${effect}`))
  return { found: told(plain, extension), promised: promised.sort() }
}

/** The same in words: for pages that should have none. */
export function told(page: string, extension: string): string[] {
  return findingsIn(page, extension).map((finding) => `${describeEffect(finding.effect)}, ${verdictOf(finding)}`).sort()
}

function verdictOf({ judgement: { verdict, objection } }: Finding): string {
  return objection ?? verdict
}
