import type { File, Language, OkParseResult, ParseResult } from '@eslint/core'
import { readYaml } from '../manifest/yaml.ts'
import { type ManifestRoot, type ManifestSourceCode, createManifestSourceCode } from './manifest-source-code.ts'

/** What ESLint has to know of the language `consent/manifest`. */
export type ManifestLanguage = Language<{
  LangOptions: Record<never, never>
  Code: ManifestSourceCode
  RootNode: ManifestRoot
  Node: ManifestRoot
}>

/**
 * The language of `.cookierc`: YAML, JSON and JSON with comments alike, with disable comments in the marks of each. Its
 * tree is one node that spans the text: what a manifest means is read by the rule.
 */
export const manifestLanguage: ManifestLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { Manifest: [] },
  validateLanguageOptions() {
    // There are none, and those of other languages do no harm.
  },
  parse,
  createSourceCode: (file, { ast }) => createManifestSourceCode(textOf(file), ast),
}

function parse(file: File): ParseResult<ManifestRoot> {
  const text = textOf(file)
  const reading = readYaml(text, file.path)
  const broken = reading.ok ? [] : reading.problems.filter(({ kind }) => kind === 'syntax')
  if (broken.length > 0) {
    return { ok: false, errors: broken.map(({ message, line, column }) => ({ message, line: line ?? 1, column: column ?? 1 })) }
  }
  return rootOf(text)
}

function rootOf(text: string): OkParseResult<ManifestRoot> {
  const lines = text.split(/\r\n|\r|\n/)
  const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 }
  return { ok: true, ast: { type: 'Manifest', range: [0, text.length], loc: { start: { line: 1, column: 0 }, end } } }
}

function textOf({ body }: File): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
