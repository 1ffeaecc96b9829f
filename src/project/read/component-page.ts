import { extname } from 'node:path'
import type { TSESLint } from '@typescript-eslint/utils'
import type { Linter } from 'eslint'
import type { ParseProgram, ProgramParsers } from '../../markup/composition.ts'
import { readAstro } from '../../markup/astro.ts'
import { readSvelte } from '../../markup/svelte.ts'
import { readVue } from '../../markup/vue.ts'
import { parseText } from '../../syntax/source-code.ts'
import { findParser } from './find-parser.ts'

/** Makes a program of a component that its own parser has read. */
type ReadComponent = (parsed: TSESLint.SourceCode, parsers: ProgramParsers) => TSESLint.SourceCode | null

const READERS: Readonly<Record<string, ReadComponent>> = {
  '.astro': readAstro,
  '.svelte': readSvelte,
  '.vue': readVue,
}

/** Whether a file is a component in a language of its own, by its name. */
export function isComponentFile(path: string): boolean {
  return Object.hasOwn(READERS, extname(path))
}

/**
 * The program of a component (`.vue` and its kin) that was parsed by the parser of its language; the same `sourceCode` where it
 * is of no such language, or no program can be made of it.
 *
 * @param root absolute path of a folder of the project, whose parser for TypeScript is preferred
 */
export function componentPage(sourceCode: TSESLint.SourceCode, path: string, root: string): TSESLint.SourceCode {
  const read = isComponentFile(path) ? READERS[extname(path)] : undefined
  return read?.(sourceCode, parsersIn(root)) ?? sourceCode
}

const javascript = withParser(null)
const typescript = new Map<string, ParseProgram | null>()

function parsersIn(root: string): ProgramParsers {
  return { javascript, typescript: () => typescriptOf(root) }
}

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
