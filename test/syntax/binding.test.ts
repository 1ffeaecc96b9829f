import { describe, expect, it } from 'vitest'
import { type Binding, type PatternStep, bindingOf } from '../../src/syntax/binding.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { PARSERS, type Parser, asked, textOf } from './asked.ts'

function steps(file: ScriptFile, of: readonly PatternStep[]): string {
  return of.map(({ key, fallback }) => `${key === null ? '[?]' : `.${key}`}${fallback ? `=${textOf(file, fallback)}` : ''}`).join('')
}

function shown(file: ScriptFile, binding: Binding): string {
  switch (binding.kind) {
    case 'import':
      return `import ${binding.module}#${binding.name}`
    case 'parameter': {
      const fallback = binding.fallback ? ` or ${textOf(file, binding.fallback)}` : ''
      return `parameter ${binding.index}${binding.rest ? ' rest' : ''}${fallback} ${steps(file, binding.steps)}`.trim()
    }
    case 'constant':
      return `constant ${textOf(file, binding.init)} ${steps(file, binding.steps)}`.trim()
    case 'assigned':
      return `assigned ${binding.values.map((value) => (value ? textOf(file, value) : '?')).join(' | ')}`
    case 'function':
      return `function ${binding.fn.id?.name}`
    case 'class':
      return `class ${binding.node.id?.name}`
    case 'enum':
      return `enum ${binding.node.id.name}`
    case 'unknown':
      return 'unknown'
  }
}

function bindingIn(code: string, parser: Parser): string {
  const { file, node } = asked(code, { parser })
  const variable = node.type === 'Identifier' ? file.variableOf(node) : null
  return variable ? shown(file, bindingOf(file, variable)) : 'global'
}

const PLAIN: [string, string][] = [
  ['const a = 1; ask(a)', 'constant 1'],
  ['let a = 1; ask(a)', 'constant 1'],
  ['let a = 1; a = 2; ask(a)', 'assigned 1 | 2'],
  ['let a; a = 2; ask(a)', 'assigned 2'],
  ['let a; ask(a)', 'unknown'],
  ['let a = 1; a += 2; ask(a)', 'assigned 1 | ?'],
  ['let a = 1; a++; ask(a)', 'assigned 1 | ?'],
  ['let a = 1; a ||= 2; ask(a)', 'assigned 1 | ?'],
  ['let a = 1; [a] = x; ask(a)', 'assigned 1 | ?'],
  ['let a = 1; ({ a } = x); ask(a)', 'assigned 1 | ?'],
  ['let a = 1; function f() { a = 2 } ask(a)', 'assigned 1 | 2'],
  ['f(() => { a = 2 }); let a = 1; ask(a)', 'assigned 2 | 1'],
  ['var a = 1; var a = 2; ask(a)', 'assigned 1 | 2'],
  ['var a = 1; var a; ask(a)', 'assigned 1'],
  ['for (const a of x) ask(a)', 'unknown'],
  ['for (let a in x) ask(a)', 'unknown'],
  ['let a = 1; for (a of x) ask(a)', 'assigned 1 | ?'],
  ['for (let a = 0; a < 1; a++) ask(a)', 'assigned 0 | ?'],
  ['const { a } = x; ask(a)', 'constant x .a'],
  ['const { a: b } = x; ask(b)', 'constant x .a'],
  ['const { a = 1 } = x; ask(a)', 'constant x .a=1'],
  ['const { a: { b: [, c = 2] = [] } = {} } = x; ask(c)', 'constant x .a={}.b=[].1=2'],
  ['const { "x-y": a, 1: b } = x; ask(a)', 'constant x .x-y'],
  ['const { ["a"]: b } = x; ask(b)', 'constant x .a'],
  ['const { [`a`]: b } = x; ask(b)', 'constant x .a'],
  ['const { [k]: b } = x; ask(b)', 'constant x [?]'],
  ['const { a, ...rest } = x; ask(rest)', 'constant x [?]'],
  ['const [a, b] = x; ask(b)', 'constant x .1'],
  ['const [, ...b] = x; ask(b)', 'constant x [?]'],
  ['let { a } = x; a = 1; ask(a)', 'assigned ? | 1'],
  ['function f(a) { ask(a) }', 'parameter 0'],
  ['function f(x, a = 1) { ask(a) }', 'parameter 1 or 1'],
  ['function f(...a) { ask(a) }', 'parameter 0 rest'],
  ['function f({ a }) { ask(a) }', 'parameter 0 .a'],
  ['function f({ a: { b = 1 } } = {}) { ask(b) }', 'parameter 0 or {} .a.b=1'],
  ['function f([a]) { ask(a) }', 'parameter 0 .0'],
  ['((a) => ask(a))', 'parameter 0'],
  ['function f(a) { a = 1; ask(a) }', 'unknown'],
  ['function f(a) { var a; ask(a) }', 'unknown'],
  ['function f(a, a2) { { let a = 3; ask(a) } }', 'constant 3'],
  ['function g() {} ask(g)', 'function g'],
  ['function g() {} g = 1; ask(g)', 'unknown'],
  ['(function g() { ask(g) })', 'function g'],
  ['class A {} ask(A)', 'class A'],
  ['(class A { m() { ask(A) } })', 'class A'],
  ['try {} catch (e) { ask(e) }', 'unknown'],
  ['import a from "m"; ask(a)', 'import m#default'],
  ['import { b as a } from "m"; ask(a)', 'import m#b'],
  ['import * as a from "m"; ask(a)', 'import m#*'],
  ['ask(a)', 'global'],
]

describe.each(PARSERS)('bindingOf, with %s', (parser) => {
  it.each(PLAIN)('%s', (code, expected) => {
    expect(bindingIn(code, parser)).toBe(expected)
  })
})

describe('bindingOf, in TypeScript', () => {
  it.each([
    ['enum E { A = "a" } ask(E)', 'enum E'],
    ['const enum E { A = "a" } ask(E)', 'enum E'],
    ['function f(a: string): void; function f(a: unknown): void {} ask(f)', 'function f'],
    ['interface a { b: 1 } const a = 1; ask(a)', 'constant 1'],
    ['type a = string; const a = 1; ask(a)', 'constant 1'],
    ['declare const a: string; ask(a)', 'global'],
    ['declare function a(): void; ask(a)', 'global'],
    ['class A { constructor(private a: string) { ask(a) } }', 'parameter 0'],
    ['function f(this: Window, a: string) { ask(a) }', 'parameter 0'],
    ['function f(a?: string) { ask(a) }', 'parameter 0'],
    ['import a = require("m"); ask(a)', 'import m#*'],
    ['import a = N.b; ask(a)', 'unknown'],
    ['namespace N { export const b = 1 } ask(N)', 'unknown'],
    ['let a!: string; ask(a)', 'unknown'],
  ])('%s', (code, expected) => {
    expect(bindingIn(code, 'typescript')).toBe(expected)
  })
})
