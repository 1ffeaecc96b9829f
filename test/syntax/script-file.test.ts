import { describe, expect, it } from 'vitest'
import { type ParseOptions, parse, parseWith } from '../parse.ts'
import { PARSERS, functionNamed } from './asked.ts'

const BROWSER = { document: 'readonly', window: 'readonly', localStorage: 'writable' } as const

function globalsOf(code: string, options: ParseOptions): Record<string, number> {
  return Object.fromEntries([...parse(code, options).globals].map(([name, found]) => [name, found.length]))
}

describe.each(PARSERS)('globals, as %s sees them', (parser) => {
  describe.each(['module', 'script'] as const)('in a %s', (sourceType) => {
    it.each([
      ['document.cookie = 1', { document: 1 }],
      ['document.cookie; window.document; (() => document)()', { document: 2, window: 1 }],
      ['gtag = 1; gtag()', { gtag: 2 }],
      ['function f(document) { document.cookie }', {}],
      ['{ let document = 1; document } document', { document: 1 }],
      ['try {} catch (window) { window }', {}],
      ['(class document { m() { document } })', {}],
      ['const { document } = window', { window: 1 }],
      ['x.document; ({ document: 1 })', { x: 1 }],
    ])('%s', (code, expected) => {
      expect(globalsOf(code, { parser, sourceType })).toEqual(expected)
    })

    it('holds names that the configuration declares, and only undeclared ones by its side', () => {
      const code = 'document.cookie; window.x; other; localStorage.a = 1; function f(window) { window }'
      const file = parseWith(code, { parser, sourceType }, BROWSER)
      expect([...file.globals.keys()].toSorted()).toEqual(['document', 'localStorage', 'other', 'window'])
      expect(file.globals.get('window')).toHaveLength(1)
      for (const [, found] of file.globals) for (const node of found) expect(file.variableOf(node)).toBeNull()
    })

    it('holds names of globals that a comment declares', () => {
      expect(globalsOf('/* global gtag */ gtag(1)', { parser, sourceType })).toEqual({ gtag: 1 })
    })
  })

  it('knows a declaration at the top level, also where a script makes it a global', () => {
    for (const sourceType of ['module', 'script'] as const) {
      const file = parse('var document = {}; function gtag() {} document.cookie; gtag(); (function () { document })()', { parser, sourceType })
      expect([...file.globals.keys()]).toEqual([])
    }
  })

  it('leaves names of elements out', () => {
    expect(globalsOf('<Gate a={x}><div/></Gate>', { parser })).toEqual({ x: 1 })
  })
})

describe('globals that TypeScript declares', () => {
  const typescript = { parser: 'typescript' } as const
  it.each([
    ['declare const gtag: (...a: unknown[]) => void; gtag(1)', { gtag: 1 }],
    ['declare function gtag(...a: unknown[]): void; gtag(1)', { gtag: 1 }],
    ['declare let dataLayer: unknown[]; function f() { dataLayer.push(1) }', { dataLayer: 1 }],
    ['declare global { interface Window { a: 1 } var fbq: any } fbq(1); window.a', { fbq: 1, window: 1 }],
    ['interface gtag { a: 1 } gtag(1)', { gtag: 1 }],
    ['const gtag = 1; gtag', {}],
    ['function gtag(a: string): void; function gtag(a: unknown) {} gtag(1)', {}],
    ['let a: Document; let b: typeof document; let c: Array<Storage>', {}],
    ['new Map(); Promise.all([]); Object.keys({})', { Map: 1, Promise: 1, Object: 1 }],
    ['import type { Cookies } from "m"; let a: Cookies', {}],
    ['enum E { A } E.A; namespace N { export const a = 1 } N.a', {}],
  ])('%s', (code, expected) => {
    expect(globalsOf(code, typescript)).toEqual(expected)
    expect(globalsOf(code, { ...typescript, sourceType: 'module', filename: 'file.ts' })).toEqual(expected)
  })
})

describe.each(PARSERS)('imports, as %s sees them', (parser) => {
  it('are one entry a binding', () => {
    const file = parse('import a, { b, c as d } from "m"; import * as e from "n"; import "o"; import { "x-y" as f, default as g } from "p"', { parser })
    expect(file.imports.map(({ module, name, variable }) => [module, name, variable.name])).toEqual([
      ['m', 'default', 'a'], ['m', 'b', 'b'], ['m', 'c', 'd'], ['n', '*', 'e'], ['p', 'x-y', 'f'], ['p', 'default', 'g'],
    ])
  })

  it('are none where the word stands in a text or a comment', () => {
    expect(parse('"import a from \'m\'" // import b from "n"', { parser }).imports).toEqual([])
  })
})

it('imports of TypeScript: `import = require()`, but no types', () => {
  const file = parse('import c = require("m"); import N = Other.Part; import type T = require("t"); import type A from "a"; import { type B } from "b"',
    { parser: 'typescript', filename: 'file.ts' })
  expect(file.imports.map(({ module, name, variable }) => [module, name, variable.name])).toEqual([['m', '*', 'c']])
})

describe.each(PARSERS)('variableOf, as %s sees it', (parser) => {
  it('tells a name from a name inside that hides it', () => {
    const file = parse('function f(f) { return f } f(1)', { parser })
    const [declaration] = file.ast.body
    if (declaration?.type !== 'FunctionDeclaration') throw new Error('unexpected tree')
    const outer = file.variableOf(declaration.id)
    const inner = file.variableOf(declaration.params[0] as never)
    expect(outer?.defs[0]?.type).toBe('FunctionName')
    expect(inner?.defs[0]?.type).toBe('Parameter')
  })

  it('tells the name of a function expression from its parameter', () => {
    const file = parse('(function f(f) { return f })', { parser })
    const fn = functionNamed(file, 'f')
    expect(fn.id && file.variableOf(fn.id)?.defs[0]?.type).toBe('FunctionName')
  })

  it('knows the name of a class by the variable around it', () => {
    const file = parse('class A { static x = A } new A()', { parser })
    const [declaration] = file.ast.body
    if (declaration?.type !== 'ClassDeclaration') throw new Error('unexpected tree')
    expect(file.variableOf(declaration.id as never)?.scope.type).toBe('module')
  })
})

describe.each(PARSERS)('nodesOfType, with %s', (parser) => {
  it('finds all of a type in the order of the text, and nothing else', () => {
    const file = parse('a.b; function f() { return c?.d[e] } <F a={g.h}><i/></F>; import("m"); this', { parser })
    expect(file.nodesOfType('MemberExpression').map((node) => file.sourceCode.getText(node))).toEqual(['a.b', 'c?.d[e]', 'c?.d', 'g.h'])
    expect(file.nodesOfType('JSXOpeningElement')).toHaveLength(2)
    expect(file.nodesOfType('ImportExpression')).toHaveLength(1)
    expect(file.nodesOfType('ThisExpression')).toHaveLength(1)
  })
})

it('remembers what was made for a key, apart for each purpose, `undefined` included', () => {
  const file = parse('a')
  const key = {}
  let made = 0
  const make = (): undefined => {
    made++
  }
  file.remember(key, make)
  file.remember(key, make)
  expect(made).toBe(1)
  const one = {}
  const other = {}
  expect(file.rememberFor(one, key, () => 'one')).toBe('one')
  expect(file.rememberFor(other, key, () => 'other')).toBe('other')
  expect(file.rememberFor(one, key, () => 'again')).toBe('one')
})
