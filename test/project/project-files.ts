import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TSESLint } from '@typescript-eslint/utils'
import { afterAll } from 'vitest'
import { type FileAnalysis, analyze } from '../../src/analysis/analyze.ts'
import { readSettings } from '../../src/analysis/settings.ts'
import { createSourceReader } from '../../src/project/read/read-source.ts'
import { parse } from '../parse.ts'

const PAGE = /\.(?:vue|svelte|astro|html|erb|php|twig|njk|liquid)$/
const read = createSourceReader(process.cwd())

function readPage(text: string, path: string): TSESLint.SourceCode {
  const result = read(text, path)
  if ('problem' in result) throw new Error(result.problem)
  return result.sourceCode
}

export type Files = Readonly<Record<string, string>>

/** A project on the disk, gone after the tests; a Vite app with one gate, `hasConsent($category)`, unless the files say otherwise. */
export function createProject(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'consent-project-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  writeFiles(root, {
    '.git/HEAD': '',
    'package.json': '{ "name": "site", "private": true }',
    '.cookierc': 'consent: { gates: [hasConsent($category)] }',
    ...files,
  })
  return root
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

export function analyzeFile(root: string, path: string, consent: object = {}): FileAnalysis {
  const filename = join(root, path)
  const text = readFileSync(filename, 'utf8')
  const sourceCode = PAGE.test(path) ? readPage(text, path) : parse(text, { filename: `/${path}` }).sourceCode
  return analyze(sourceCode, { filename, cwd: root, settings: readSettings({ consent }) })
}

/** The verdict, or the objection, of each effect of a file. */
export function verdictsIn(root: string, path: string, consent: object = {}): string[] {
  return analyzeFile(root, path, consent).findings.map(({ judgement }) => judgement.objection ?? judgement.verdict)
}

/** The same of a project made for this one question. */
export function verdictsOf(files: Files, path: string, consent: object = {}): string[] {
  return verdictsIn(createProject(files), path, consent)
}
