import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createSourceReader } from '../../src/project/read/read-source.ts'

const read = createSourceReader(process.cwd())

function firstStatement(text: string, path: string): string {
  const result = read(text, path)
  if ('problem' in result) throw new Error(result.problem)
  return result.sourceCode.ast.body[0]?.type ?? 'nothing'
}

function problem(text: string, path: string): string {
  const result = read(text, path)
  if ('sourceCode' in result) throw new Error('it was read')
  return result.problem
}

describe('every language', () => {
  it.each([
    ['a module', 'a.js', 'import a from "a"', 'ImportDeclaration'],
    ['JSX in a .js file', 'a.js', 'export default <img src="/a.gif" />', 'ExportDefaultDeclaration'],
    ['a .jsx file', 'a.jsx', '<div />', 'ExpressionStatement'],
    ['await at the top of a module', 'a.mjs', 'await load()', 'ExpressionStatement'],
    ['CommonJS that returns early', 'a.cjs', 'if (a) return\nmodule.exports = 1', 'IfStatement'],
    ['a module by another name', 'a.cjs', 'export const a = 1', 'ExportNamedDeclaration'],
    ['a sloppy script', 'a.js', 'with (document) { cookie = "a=1" }', 'WithStatement'],
    ['old octal numbers', 'a.js', 'var a = 010', 'VariableDeclaration'],
    ['a return at the top of a .js file', 'a.js', 'return 1', 'ReturnStatement'],
    ['type annotations in a .js file', 'a.js', 'let a: string = "b"', 'VariableDeclaration'],
    ['an assertion in the form .tsx forbids', 'a.ts', 'const a = <string>b', 'VariableDeclaration'],
    ['an enum', 'a.mts', 'enum A { B }', 'TSEnumDeclaration'],
    ['an import assignment', 'a.cts', 'import a = require("a")', 'TSImportEqualsDeclaration'],
    ['TSX', 'a.tsx', 'const a: JSX.Element = <b />', 'VariableDeclaration'],
    ['a name in capitals', 'A.TSX', 'const a: JSX.Element = <b />', 'VariableDeclaration'],
    ['a name without extension', 'script', 'var a', 'VariableDeclaration'],
    ['a folder that ESLint ignores', 'node_modules/a/b.ts', 'enum A { B }', 'TSEnumDeclaration'],
    ['a byte order mark', 'a.js', '\uFEFFvar a', 'VariableDeclaration'],
    ['nothing at all', 'a.js', '', 'nothing'],
  ])('reads %s', (_, path, text, type) => {
    expect(firstStatement(text, path)).toBe(type)
  })
})

it('gives what the analysis needs: parents and scopes', () => {
  const result = read('function f() { document.cookie = "a=1" }', 'a.js')
  if ('problem' in result) throw new Error(result.problem)
  const { ast, scopeManager } = result.sourceCode
  expect(ast.body[0]?.parent).toBe(ast)
  const [globalScope] = scopeManager?.scopes ?? []
  expect(globalScope?.through.map(({ identifier }) => identifier.name)).toContain('document')
})

it('is not stopped by comments for ESLint', () => {
  expect(firstStatement('/* eslint-disable */ a()', 'a.js')).toBe('ExpressionStatement')
  expect(firstStatement('/* eslint no-such-rule: 2 */ a()', 'a.js')).toBe('ExpressionStatement')
})

describe('what no parser reads', () => {
  it('is told with its place', () => {
    expect(problem('let ok = 1\nlet = = 1', 'a.js')).toMatch(/^2:\d+ \S/)
    expect(problem('const a = {', 'a.ts')).toMatch(/^1:\d+ \S/)
  })

  it('is told in the words of the language that the name promises', () => {
    expect(problem('function (', 'a.js')).toBe('1:10 Unexpected token (')
  })
})

describe('the parser', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  /** A project whose own TypeScript parser is this code. */
  function projectWithParser(code: string): string {
    const root = mkdtempSync(join(tmpdir(), 'consent-parser-'))
    folders.push(root)
    const parser = join(root, 'node_modules', '@typescript-eslint', 'parser')
    mkdirSync(parser, { recursive: true })
    writeFileSync(join(parser, 'index.js'), code)
    return root
  }

  it('comes from the project where it has one', () => {
    const root = projectWithParser('exports.parseForESLint = () => { throw new Error("the project\'s own") }')
    expect(createSourceReader(root)('enum A { B }', 'a.ts')).toEqual({ problem: "the project's own" })
  })

  it.each([
    ['does not load', 'throw new Error("no typescript here")'],
    ['is none', 'exports.parse = null'],
  ])("comes from beside the tool where the project's %s", (_, code) => {
    expect(createSourceReader(projectWithParser(code))('enum A { B }', 'a.ts')).toHaveProperty('sourceCode')
  })
})
