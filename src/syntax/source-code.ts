import { createRequire } from 'node:module'
import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter, Rule, SourceCode } from 'eslint'

/** A parsed text, or ESLint's complaint about it, without a place where a parser failed instead of refusing the text. */
export type ParsedText =
  | { sourceCode: TSESLint.SourceCode }
  | { sourceCode: null; complaint: Linter.LintMessage | null }

let linter: Linter | undefined
let eslint: typeof import('eslint') | undefined

/**
 * Parses text by ESLint's own parser and scope analysis, through its public interface: the packages that do the work
 * belong to it and need not be there for us. ESLint is asked for at the first text, in a process that has loaded it long
 * before.
 *
 * @param fileName a made-up name, by whose extension parsers know the dialect: the real one may lie where ESLint ignores
 *   files
 */
export function parseText(text: string, fileName: string, languageOptions: Linter.LanguageOptions): ParsedText {
  linter ??= newLinter()
  let captured: TSESLint.SourceCode | null = null
  const capture: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program() {
        captured = sourceCode as unknown as TSESLint.SourceCode
      },
    }),
  }
  const [complaint] = linter.verify(text, {
    files: [`**/${fileName}`],
    languageOptions: { ecmaVersion: 'latest', ...languageOptions },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { own: { rules: { capture } } },
    rules: { 'own/capture': 'error' },
  }, { filename: fileName, allowInlineConfig: false })
  return captured ? { sourceCode: captured } : { sourceCode: null, complaint: complaint ?? null }
}

/**
 * What ESLint would make of a text whose tree is known: `parsed`, moved to the places of `text`. The tree's tokens and
 * comments have to be in the order of their places.
 */
export function sourceCodeOf(text: string, { ast, scopeManager, visitorKeys }: TSESLint.SourceCode): TSESLint.SourceCode {
  const parts = { text, ast, scopeManager, visitorKeys, parserServices: {} }
  return new (loadEslint().SourceCode)(parts as unknown as SourceCode.Config) as unknown as TSESLint.SourceCode
}

function loadEslint(): typeof import('eslint') {
  return (eslint ??= createRequire(import.meta.url)('eslint') as typeof import('eslint'))
}

function newLinter(): Linter {
  return new (loadEslint().Linter)({ configType: 'flat' })
}
