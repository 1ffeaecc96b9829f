import { Linter, type Rule } from 'eslint'
import type { TSESLint } from '@typescript-eslint/utils'
import { findParser } from './find-parser.ts'
import { type Attempt, type Language, languageOf, presumedLanguage } from './languages.ts'

/** A parsed file, or why no parser reads it: one clause with its line and column, both from 1, where known. */
export type ReadResult =
  | { sourceCode: TSESLint.SourceCode }
  | { problem: string }

/** Reads source text as ESLint would, without any configuration of the project and whatever its comments disable. */
export type SourceReader = (text: string, path: string) => ReadResult

/**
 * @param root absolute path of the project's folder: its own parsers are preferred
 */
export function createSourceReader(root: string): SourceReader {
  const linter = new Linter({ configType: 'flat' })
  const parsers = new Map<string, Linter.Parser | null>()

  function parserOf(name: string): Linter.Parser | null {
    const known = parsers.get(name)
    if (known !== undefined) return known
    const found = findParser(name, root)
    parsers.set(name, found)
    return found
  }

  function attempt(text: string, language: Language, way: Attempt): ReadResult {
    if (way.parser === 'espree') return parse(linter, text, language, { sourceType: way.sourceType })
    const parser = parserOf(way.parser)
    if (parser) return parse(linter, text, language, { parser })
    return { problem: `needs ${way.parser}: install it with \`npm install -D ${way.parser} typescript\`` }
  }

  return function read(text, path) {
    const language = languageOf(path) ?? presumedLanguage
    let problem = ''
    for (const way of language.attempts) {
      const result = attempt(text, language, way)
      if ('sourceCode' in result) return result
      // The first way is the one the file's name promises, so its complaint is the one to tell.
      problem ||= result.problem
    }
    return { problem }
  }
}

function parse(linter: Linter, text: string, { dialect }: Language, options: Linter.LanguageOptions): ReadResult {
  let captured: unknown = null
  const capture: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program() {
        captured = sourceCode
      },
    }),
  }
  // A made-up name: the real one may lie where ESLint ignores files, and parsers go by the extension alone.
  const [message] = linter.verify(text, {
    files: [`**/*.${dialect}`],
    languageOptions: { ecmaVersion: 'latest', parserOptions: { ecmaFeatures: { jsx: true } }, ...options },
    plugins: { scan: { rules: { capture } } },
    rules: { 'scan/capture': 'error' },
  }, { filename: `source.${dialect}`, allowInlineConfig: false })
  if (captured !== null) return { sourceCode: captured as TSESLint.SourceCode }
  if (!message) return { problem: 'ESLint did not read it' }
  const complaint = message.message.replace(/^Parsing error: /, '')
  // A parser that fails, instead of refusing the text, gives no place, whatever ESLint's types say.
  return { problem: Number.isInteger(message.line) ? `${message.line}:${message.column} ${complaint}` : complaint }
}
