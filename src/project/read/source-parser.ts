import type { Linter } from 'eslint'
import { createHtmlParser } from '../../markup/html-parser.ts'
import { createComponentParser } from './component-parser.ts'
import { languageOf } from './languages.ts'
import { createSourceReader } from './read-source.ts'

interface ParserOptions {
  filePath?: string
}

type ParserForESLint = Linter.Parser & { parseForESLint(text: string, options: ParserOptions): Linter.ESLintParseResult }

/**
 * One parser for ESLint that reads every language as a scan does, where a project has no configuration of its own.
 *
 * @param root absolute path of the project's folder: its own parsers are preferred
 * @param version this plugin's
 */
export function createSourceParser(root: string, version: string): Linter.Parser {
  const read = createSourceReader(root)
  const pages = createHtmlParser({ name: 'consent/html', version }) as ParserForESLint
  const components = new Map<string, ParserForESLint>()

  function componentParser(name: string): ParserForESLint {
    const known = components.get(name) ?? createComponentParser(name, version) as ParserForESLint
    components.set(name, known)
    return known
  }

  function readScript(text: string, path: string): Linter.ESLintParseResult {
    const result = read(text, path)
    if ('problem' in result) throw refusal(result.problem)
    const { ast, scopeManager, visitorKeys } = result.sourceCode
    return { ast, scopeManager, visitorKeys } as unknown as Linter.ESLintParseResult
  }

  return {
    meta: { name: 'consent/source', version },
    parseForESLint(text: string, options: ParserOptions = {}) {
      const path = options.filePath ?? 'file.js'
      const language = languageOf(path)
      if (language?.kind === 'html') return pages.parseForESLint(text, options)
      if (language?.kind === 'component') return componentParser(language.parser).parseForESLint(text, options)
      return readScript(text, path)
    },
  }
}

/** The error that ESLint takes a place from. */
function refusal(problem: string): Error {
  const [, line, column, message = problem] = /^(\d+):(\d+) (.+)$/s.exec(problem) ?? []
  return Object.assign(new Error(message), line === undefined ? {} : { lineNumber: Number(line), column: Number(column) })
}
