import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter } from 'eslint'
import { readHtml } from '../../markup/html.ts'
import { parseText } from '../../syntax/source-code.ts'
import { componentPage } from './component-page.ts'
import { parserForScripts } from './component-parser.ts'
import { withGlobals } from './component-scopes.ts'
import { findParser } from './find-parser.ts'
import { type Attempt, type ComponentLanguage, type ScriptLanguage, languageOf, presumedLanguage } from './languages.ts'

/**
 * A parsed file, or why no parser reads it: one clause with its line and column, both from 1, where known. `needs` is the npm
 * package that would read it and is not installed.
 */
export type ReadResult =
  | { sourceCode: TSESLint.SourceCode }
  | { problem: string; needs?: string }

/** Reads source text as ESLint would, without any configuration of the project and whatever its comments disable. */
export type SourceReader = (text: string, path: string) => ReadResult

/**
 * @param root absolute path of the project's folder: its own parsers are preferred
 */
export function createSourceReader(root: string): SourceReader {
  const parsers = new Map<string, Linter.Parser | null>()

  function parserOf(name: string): Linter.Parser | null {
    const known = parsers.get(name)
    if (known !== undefined) return known
    const found = findParser(name, root)
    parsers.set(name, found)
    return found
  }

  function attempt(text: string, language: ScriptLanguage, way: Attempt): ReadResult {
    if (way.parser === 'espree') return parse(text, `source.${language.dialect}`, { ...JSX, sourceType: way.sourceType })
    const parser = parserOf(way.parser)
    if (parser) return parse(text, `source.${language.dialect}`, { ...JSX, parser })
    return { problem: `needs ${way.parser}: install it with \`npm install -D ${way.parser} typescript\``, needs: way.parser }
  }

  function readComponent(text: string, path: string, language: ComponentLanguage): ReadResult {
    const name = language.parser
    const parser = parserOf(name)
    if (!parser) return { problem: `needs ${name}: install it with \`npm install -D ${name}\``, needs: name }
    const scripts = parserForScripts(name, root)
    const parserOptions = { ecmaFeatures: { jsx: true }, ...scripts ? { parser: scripts } : {} }
    const result = parse(text, `component.${language.extensions[0]}`, { parser: withGlobals(parser), parserOptions })
    return 'sourceCode' in result ? { sourceCode: componentPage(result.sourceCode, path, root) } : result
  }

  return function read(text, path) {
    const language = languageOf(path) ?? presumedLanguage
    if (language.kind === 'html') return readPage(text, path)
    if (language.kind === 'component') return readComponent(text, path, language)
    let complaint: ReadResult | null = null
    for (const way of language.attempts) {
      const result = attempt(text, language, way)
      if ('sourceCode' in result) return result
      // The first way is the one the file's name promises, so its complaint is the one to tell.
      complaint ??= result
    }
    return complaint ?? { problem: 'no parser reads its language' }
  }
}

function readPage(text: string, path: string): ReadResult {
  const sourceCode = readHtml(text, path)
  return sourceCode ? { sourceCode } : { problem: 'its scripts could not be put together' }
}

const JSX: Linter.LanguageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } }

function parse(text: string, fileName: string, options: Linter.LanguageOptions): ReadResult {
  const parsed = parseText(text, fileName, options)
  if (parsed.sourceCode) return { sourceCode: parsed.sourceCode }
  if (!parsed.complaint) return { problem: 'ESLint did not read it' }
  const { line, column, message } = parsed.complaint
  const complaint = message.replace(/^Parsing error: /, '')
  // A parser that fails, instead of refusing the text, gives no place, whatever ESLint's types say.
  return { problem: Number.isInteger(line) ? `${line}:${column} ${complaint}` : complaint }
}
