import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { type FileAnalysis, analyze } from '../../src/analysis/analyze.ts'
import { readSettings } from '../../src/analysis/settings.ts'
import { parse } from '../parse.ts'

/** A folder of its own, gone after the tests. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'consent-'))
  mkdirSync(join(folder, '.git'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What is found in `code`, a file of a project with such a manifest; without one where it is `null`. */
export function analyzeIn(manifest: string | null, code: string, consent: object = {}, name = 'a.jsx'): FileAnalysis {
  const folder = createFolder()
  const filename = join(folder, name)
  mkdirSync(dirname(filename), { recursive: true })
  if (manifest !== null) writeFileSync(join(folder, '.cookierc'), manifest)
  const settings = readSettings({ consent })
  return analyze(parse(code, { filename: `/${name}` }).sourceCode, { filename, cwd: folder, settings })
}

/** Findings in words: `1 init meta-pixel marketing granted declared`. */
export function inWords({ findings }: FileAnalysis): string[] {
  return findings.map(({ effect, category, declaration, judgement }) => [
    effect.place.loc.start.line, effect.kind, effect.service ?? effect.name ?? effect.target?.host ?? '-', category ?? '-',
    judgement.objection ?? judgement.verdict, declaration.declared === null ? '-' : declaration.declared ? 'declared' : 'undeclared',
  ].join(' '))
}
