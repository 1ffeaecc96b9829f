import { extname } from 'node:path'
import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter } from 'eslint'
import type { ParseProgram } from '../markup/composition.ts'
import { type ProgramParsers, readVue } from '../markup/vue.ts'
import { parseText } from '../syntax/source-code.ts'
import { findParser } from './find-parser.ts'

/** Makes a program of a component that its own parser has read. */
type ReadComponent = (parsed: TSESLint.SourceCode, parsers: ProgramParsers) => TSESLint.SourceCode | null

const READERS: Readonly<Record<string, ReadComponent>> = {
  '.vue': readVue,
}

/**
 * The program of a component (`.vue` and its kin) that was parsed by the parser of its language; the same `sourceCode` where it
 * is of no such language, or no program can be made of it.
 *
 * @param root absolute path of a folder of the project, whose parser for TypeScript is preferred
 */
export function componentPage(sourceCode: TSESLint.SourceCode, path: string, root: string): TSESLint.SourceCode {
  const extension = extname(path)
  const read = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined
  return read?.(sourceCode, parsersIn(root)) ?? sourceCode
}

const known = new Map<string, ProgramParsers>()

function parsersIn(root: string): ProgramParsers {
  const found = known.get(root)
  if (found) return found
  const made = { javascript: withParser(null), get typescript() { return typescriptOf(root) } }
  known.set(root, made)
  return made
}

const typescript = new Map<string, ParseProgram | null>()

function typescriptOf(root: string): ParseProgram | null {
  const found = typescript.get(root)
  if (found !== undefined) return found
  const parser = findParser('@typescript-eslint/parser', root)
  const made = parser && withParser(parser)
  typescript.set(root, made)
  return made
}

function withParser(parser: Linter.Parser | null): ParseProgram {
  const parserOptions = { ecmaFeatures: { jsx: true } }
  const options: Linter.LanguageOptions = { sourceType: 'module', parserOptions, ...parser ? { parser } : {} }
  return (text) => parseText(text, parser ? 'component.tsx' : 'component.jsx', options)
}
