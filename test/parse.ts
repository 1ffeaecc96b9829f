import { parse as parsePath } from 'node:path'
import * as typescriptParser from '@typescript-eslint/parser'
import type { TSESLint } from '@typescript-eslint/utils'
import { Linter, type Rule } from 'eslint'
import { ScriptFile } from '../src/syntax/script-file.ts'

export interface ParseOptions {
  /** Default: `file.tsx` for the TypeScript parser, else `file.jsx`. */
  filename?: string
  sourceType?: 'module' | 'script'
  /** Default: `typescript` for a filename that ends in `.ts`, `.tsx`, `.mts` or `.cts`, else `espree`. */
  parser?: 'espree' | 'typescript'
}

const TYPESCRIPT_NAME = /\.[cm]?tsx?$/u

/** `code` as ESLint parses it and as rules see it, JSX on; throws where it does not parse. */
export function parse(code: string, options: ParseOptions = {}): ScriptFile {
  return parseWith(code, options, {})
}

/** The same under a configuration that declares globals, as most projects' do. */
export function parseWith(code: string, options: ParseOptions, globals: Linter.Globals): ScriptFile {
  const parser = options.parser ?? (TYPESCRIPT_NAME.test(options.filename ?? '') ? 'typescript' : 'espree')
  const filename = options.filename ?? (parser === 'typescript' ? 'file.tsx' : 'file.jsx')
  let captured: TSESLint.SourceCode | null = null
  const capture: Rule.RuleModule = {
    create(context) {
      captured = context.sourceCode as unknown as TSESLint.SourceCode
      return {}
    },
  }
  // A path outside the working directory has no configuration, so an absolute one is seen from its root.
  const messages = new Linter({ cwd: parsePath(filename).root || process.cwd() }).verify(code, {
    files: ['**/*.*'],
    plugins: { test: { rules: { capture } } },
    rules: { 'test/capture': 'error' },
    languageOptions: {
      sourceType: options.sourceType ?? 'module',
      globals,
      parserOptions: { ecmaFeatures: { jsx: true } },
      ...(parser === 'typescript' ? { parser: typescriptParser } : {}),
    },
  }, { filename })
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`Line ${fatal.line}, column ${fatal.column}: ${fatal.message}`)
  if (!captured) throw new Error(`ESLint did not lint ${filename}.`)
  return new ScriptFile(captured)
}
