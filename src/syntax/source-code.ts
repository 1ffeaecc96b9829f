import { createRequire } from 'node:module'
import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter, Rule } from 'eslint'

/** A parsed text, or ESLint's complaint about it, without a place where a parser failed instead of refusing the text. */
export type ParsedText =
  | { sourceCode: TSESLint.SourceCode }
  | { sourceCode: null; complaint: Linter.LintMessage | null }

let linter: Linter | undefined

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

function newLinter(): Linter {
  const eslint = createRequire(import.meta.url)('eslint') as typeof import('eslint')
  return new eslint.Linter({ configType: 'flat' })
}
