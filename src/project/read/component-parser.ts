import { dirname, resolve } from 'node:path'
import type { Linter } from 'eslint'
import { withGlobals } from './component-scopes.ts'
import { findParser } from './find-parser.ts'

/**
 * A parser for ESLint that hands on to the one of a package, which is looked for where the linted file is, then beside this
 * plugin, when the first file needs it. TypeScript in components is read where its parser is at hand.
 *
 * @param packageName npm package
 * @param version this plugin's
 * @param fallback reads what it can where the package is not installed
 */
export function createComponentParser(packageName: string, version: string, fallback?: Linter.Parser): Linter.Parser {
  return {
    meta: { name: `consent/${packageName}`, version },
    parseForESLint(text: string, options: ParserOptions = {}): Linter.ESLintParseResult {
      const root = dirname(resolve(options.filePath ?? 'file'))
      const found = findParser(packageName, root) ?? fallback
      if (!found) throw new Error(`This file needs ${packageName}: install it with \`npm install -D ${packageName}\`.`)
      const parser = withGlobals(found) as ParserForESLint
      const own = options.parser ?? parserForScripts(packageName, root)
      return parser.parseForESLint(text, own ? { ...options, parser: own } : options)
    },
  }
}

/**
 * The parsers of scripts by the language that a component names; for Astro, which names none, that for TypeScript. `null`
 * where there is nothing to choose from.
 *
 * @param packageName of the component's parser
 */
export function parserForScripts(packageName: string, root: string): object | null {
  const typescript = findParser('@typescript-eslint/parser', root)
  if (packageName === 'astro-eslint-parser') return typescript
  return typescript && { ts: typescript, tsx: typescript, typescript }
}

interface ParserOptions {
  filePath?: string
  /** Of the scripts in a component. */
  parser?: unknown
}

interface ParserForESLint {
  parseForESLint(text: string, options: ParserOptions): Linter.ESLintParseResult
}
