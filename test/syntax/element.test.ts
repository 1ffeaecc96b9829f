import { describe, expect, it } from 'vitest'
import { type Element, jsxElement, jsxElementsNamed, renderings } from '../../src/syntax/element.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { parse } from '../parse.ts'
import { PARSERS, functionNamed, textOf } from './asked.ts'

function shown(file: ScriptFile, { name, attributes, open }: Element): [string, Record<string, string | null>, boolean] {
  return [name, Object.fromEntries([...attributes].map(([key, { value }]) => [key, value && textOf(file, value)])), open]
}

describe.each(PARSERS)('elements, with %s', (parser) => {
  it.each([
    ['<img src="a" alt/>', ['img', { src: '"a"', alt: null }, false]],
    ['<Script src={url} {...rest}/>', ['Script', { src: 'url' }, true]],
    ['<A.B.C a="1" a="2"/>', ['A.B.C', { a: '"2"' }, false]],
    ['<svg:use xlink:href="a" data-x="b"/>', ['svg:use', { 'xlink:href': '"a"', 'data-x': '"b"' }, false]],
    ['<A b={<i/>} c={`d`} e={() => 1}>text</A>', ['A', { b: '<i/>', c: '`d`', e: '() => 1' }, false]],
    ['<A __proto__="x" constructor="y"/>', ['A', JSON.parse('{ "__proto__": "\\"x\\"", "constructor": "\\"y\\"" }'), false]],
    ['<this.A/>', ['this.A', {}, false]],
  ])('%s', (code, expected) => {
    const file = parse(code, { parser })
    expect(file.nodesOfType('JSXOpeningElement').slice(0, 1).map((opening) => shown(file, jsxElement(opening)))).toEqual([expected])
  })

  it('finds tags by name, and walks nothing where no text says one', () => {
    const file = parse('<A><img/><B.C/><Img/></A>', { parser })
    const named = (...names: string[]): string[] => [...jsxElementsNamed(file, new Set(names))].map((opening) => textOf(file, opening))
    expect(named('img', 'B.C')).toEqual(['<img/>', '<B.C/>'])
    expect(named('B')).toEqual([])
    expect(named('iframe')).toEqual([])
  })

  it('finds where a component is rendered, and not its namesakes', () => {
    const file = parse('function F() {} <F a="1"><F.G/></F>; function g(F) { return <F a="2"/> } <Fx/>', { parser })
    const variable = file.variableOf(functionNamed(file, 'F').id as never)
    expect(variable && renderings(file, variable).map((opening) => textOf(file, opening))).toEqual(['<F a="1">'])
    const lower = parse('function img() {} <img/>', { parser })
    const intrinsic = lower.variableOf(functionNamed(lower, 'img').id as never)
    expect(intrinsic && renderings(lower, intrinsic)).toEqual([])
  })
})
