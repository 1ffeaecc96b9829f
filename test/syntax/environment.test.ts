import type { TSESTree } from '@typescript-eslint/utils'
import { describe, expect, it } from 'vitest'
import { argumentAt, enter, enterOutermost, frameOf, isOmitted } from '../../src/syntax/environment.ts'
import { isInside, literalOf, parametersOf, unwrap, wrapped } from '../../src/syntax/node.ts'
import { parse } from '../parse.ts'
import { PARSERS, asked, functionNamed, nodesIn, textOf } from './asked.ts'

describe.each(PARSERS)('arguments, with %s', (parser) => {
  it.each([
    ['f(a, b)', ['a', 'b', 'omitted']],
    ['f()', ['omitted', 'omitted', 'omitted']],
    ['f(a, ...b, c)', ['a', 'unknown', 'unknown']],
    ['f(...a)', ['unknown', 'unknown', 'unknown']],
    ['new f(a)', ['a', 'omitted', 'omitted']],
    ['f.call(this, a)', ['a', 'omitted', 'omitted']],
    ['f.call()', ['omitted', 'omitted', 'omitted']],
    ['f.call(...a)', ['unknown', 'unknown', 'unknown']],
    ['f.apply(this, [a, b])', ['a', 'b', 'omitted']],
    ['f.apply(this, [a, ...b])', ['a', 'unknown', 'unknown']],
    ['f.apply(this, list)', ['unknown', 'unknown', 'unknown']],
    ['f.apply(this)', ['omitted', 'omitted', 'omitted']],
    ['new f.call(a, b)', ['a', 'b', 'omitted']],
    ['f[call](a)', ['a', 'omitted', 'omitted']],
  ])('%s', (code, expected) => {
    const file = parse(code, { parser })
    const [statement] = file.ast.body
    const invocation = (statement as TSESTree.ExpressionStatement).expression as TSESTree.CallExpression
    expect([0, 1, 2].map((index) => {
      const argument = argumentAt(invocation, index)
      return argument ? textOf(file, argument) : isOmitted(invocation, index) ? 'omitted' : 'unknown'
    })).toEqual(expected)
  })

  it('enters each function once, and not without end', () => {
    const names = Array.from({ length: 10 }, (_, index) => `f${index}`)
    const file = parse(names.map((name) => `function ${name}() {} ${name}();`).join(' '), { parser })
    const calls = nodesIn(file).filter((node) => node.type === 'CallExpression')
    const functions = names.map((name) => functionNamed(file, name))
    const [one, two] = functions
    const [first, second] = calls
    if (!one || !two || !first || !second) throw new Error('unexpected tree')
    const frame = enter(null, one, first)
    expect(enter(frame, one, second)).toBeNull()
    const inner = enter(frame, two, second)
    expect(frameOf(inner, one)).toBe(frame)
    expect(frameOf(inner, functions[2] as never)).toBeNull()
    const outer = enterOutermost(frame, two, second)
    expect(frameOf(outer, one)?.outer?.fn).toBe(two)
    expect(enterOutermost(outer, two, second)).toBeNull()
    let env = frame
    let depth = 1
    for (const [index, fn] of functions.entries()) {
      const next = index > 0 && env ? enter(env, fn, calls[index] as never) : null
      if (next) depth++
      env = next ?? env
    }
    expect(depth).toBe(6)
  })
})

describe('nodes', () => {
  it.each([
    ['ask("a")', 'a'], ['ask(`a`)', 'a'], ['ask(1)', 1], ['ask(-1)', -1], ['ask(- -1)', 1], ['ask(true)', true], ['ask(null)', null],
    ['ask(1n)', 1n], ['ask(/a/)', undefined], ['ask(`a${b}`)', undefined], ['ask(-"a")', undefined], ['ask(+1)', undefined], ['ask(a)', undefined],
  ])('literalOf: %s', (code, expected) => {
    for (const parser of PARSERS) expect(literalOf(asked(code, { parser }).node)).toBe(expected)
  })

  it.each(['ask(a as any)', 'ask(a!)', 'ask(<any>a)', 'ask(a satisfies B)', 'ask((a as any)!)', 'ask(a<string>)'])('unwrap and wrapped: %s', (code) => {
    const { node } = asked(code, { filename: 'file.ts' })
    const inner = unwrap(node)
    expect(inner.type).toBe('Identifier')
    expect(wrapped(inner)).toBe(node)
    expect(isInside(inner, node)).toBe(true)
    expect(isInside(node, inner)).toBe(false)
  })

  it.each(PARSERS)('unwrap looks through optional chains, with %s', (parser) => {
    expect(unwrap(asked('ask(a?.b)', { parser }).node).type).toBe('MemberExpression')
  })

  it('parametersOf leaves TypeScript\'s `this` out', () => {
    const file = parse('function f(this: Window, a: string) {} function g(a: string) {} function h() {}', { parser: 'typescript' })
    expect(['f', 'g', 'h'].map((name) => parametersOf(functionNamed(file, name)).length)).toEqual([1, 1, 0])
  })
})
