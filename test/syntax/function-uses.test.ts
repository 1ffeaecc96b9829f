import { describe, expect, it } from 'vitest'
import { functionUses } from '../../src/syntax/function-uses.ts'
import { isFunction } from '../../src/syntax/node.ts'
import { parse } from '../parse.ts'
import { PARSERS, type Parser, functionNamed, nodesIn, textOf } from './asked.ts'

/** The uses of the function `f` in words: what calls it, where it goes, and whether other modules can have it. */
function usesIn(code: string, parser: Parser, name = 'f'): string[] {
  const file = parse(code, { parser })
  const { invocations, escapes, passings, exported } = functionUses(file, functionNamed(file, name))
  return [
    ...invocations.map((node) => textOf(file, node)),
    ...escapes.map((node) => `escapes: ${textOf(file, node)}`),
    ...passings.map(({ call }) => `passed: ${textOf(file, call)}`),
    ...(exported ? ['exported'] : []),
  ]
}

const USES: [string, string[]][] = [
  // Calls
  ['function f() {}', []],
  ['function f() {} f()', ['f()']],
  ['function f() {} f(1); g(); f(2)', ['f(1)', 'f(2)']],
  ['const f = () => {}; f?.()', ['f?.()']],
  ['const f = function () {}; new f()', ['new f()']],
  ['(function f() {})()', ['(function f() {})()']],
  ['!function f() {}()', ['function f() {}()']],
  ['function f() { f() }', ['f()']],
  ['function f() {} f.call(this, 1); f.apply(x, y)', ['f.call(this, 1)', 'f.apply(x, y)']],
  ['function f() {} f.name; f.other()', []],
  ['function f() {} f.displayName = "x"', []],
  ['const f = () => {}; const g = f; g()', ['g()']],
  ['const f = () => {}; const g = x ? f : y; g()', ['g()']],
  ['let f = () => {}; f = g; f()', ['f()']],
  ['function f() {} x && f()', ['f()']],
  ['function f() {} if (f) g()', []],
  ['function f() {} typeof f === "function"', []],
  ['function f() {} f`a`', ['escapes: f`a`']],
  ['function f() {} { const f = 1; f() }', []],
  // Bound
  ['function f() {} const g = f.bind(this); g(1)', ['g(1)']],
  ['function f() {} h(f.bind(null))', ['escapes: h(f.bind(null))']],
  ['function f() {} const g = f.bind(null, 1); g()', ['escapes: f.bind(null, 1)']],
  // Passed, returned, kept
  ['function f() {} setTimeout(f, 10)', ['escapes: setTimeout(f, 10)']],
  ['on("x", function f() {})', ['escapes: on("x", function f() {})']],
  ['new Promise(function f() {})', ['escapes: new Promise(function f() {})']],
  ['function f() {} x.y = f', ['escapes: x.y']],
  ['function f() {} window.f = f', ['escapes: window.f']],
  ['function f() {} [f]', ['escapes: f']],
  ['function g() { return function f() {} } g()()', ['g()()']],
  ['<B onClick={f}/>; function f() {}', ['escapes: f']],
  ['function run(cb) { cb(1) } function f() {} run(f)', ['cb(1)', 'passed: run(f)']],
  ['register({ go: function f() {} })', ['escapes: register({ go: function f() {} })']],
  ['const o = { go: f }; function f() {} register(o)', ['escapes: register(o)']],
  // Wrappers
  ['const f = useCallback(() => {}, []); f(1)', ['f(1)']],
  ['const f = React.useCallback(() => {}, []); on(f)', ['escapes: on(f)']],
  ['const f = debounce(() => {}, 10); f()', ['f()']],
  ['const f = useMemo(() => {}, []); f()', ['escapes: useMemo(() => {}, [])']],
  ['const f = debounce(10, () => {}); f()', ['escapes: debounce(10, () => {})']],
  // Rendering
  ['function F() {} <F a={1}/>', ['<F a={1}/>']],
  ['const F = () => {}; <F>x</F>', ['<F>']],
  ['const F = memo(() => {}); <F/>', ['<F/>']],
  ['const F = memo(forwardRef(() => {})); <F/>', ['<F/>']],
  ['const F = () => {}; const G = F; <G/>', ['<G/>']],
  ['const F = () => {}; { const F = 1; <F/> }', []],
  ['const F = () => {}; <Fx/>', []],
  ['const F = () => {}; createElement(F)', ['escapes: createElement(F)']],
  ['const F = () => {}; <Route component={F}/>', ['escapes: F']],
  // Exports
  ['export function f() {}', ['exported']],
  ['export default function f() {}', ['exported']],
  ['export const f = () => {}', ['exported']],
  ['function f() {} export { f }', ['exported']],
  ['function f() {} export { f as g }; f()', ['f()', 'exported']],
  ['function f() {} export default f', ['exported']],
  ['export const f = useCallback(() => {})', ['exported']],
  ['const F = () => {}; export default memo(F)', ['exported']],
  ['const F = () => {}; export default connect(x)(F)', ['escapes: connect(x)(F)']],
  ['function f() {} module.exports = f', ['exported']],
  ['function f() {} module.exports.f = f', ['exported']],
  ['function f() {} exports.f = f; f()', ['f()', 'exported']],
  ['exports.f = function f() {}', ['exported']],
  ['function f() {} module.exports = { f }', ['exported']],
  ['function f() {} module.exports = { go: f, x }', ['exported']],
  ['function f() {} export default { f }', ['exported']],
  ['function f() {} export const api = { f }', ['exported']],
  ['function f() {} const api = { f }; export { api }', ['exported']],
  ['function f() {} const api = { f }; export default api; api.f()', ['api.f()', 'exported']],
  ['function f() {} modules.exports = f', ['escapes: modules.exports']],
  ['function f() {} module.f = f', ['escapes: module.f']],
  ['function f() {} export { g }; function g() {}', []],
  // Members of object literals
  ['const o = { f() {} }; o.f(1)', ['o.f(1)']],
  ['const o = { f: () => {} }; o.f(1); o.g()', ['o.f(1)']],
  ['const o = { f() {} }; const { f: g } = o; g()', ['g()']],
  ['const o = { f() {}, g() { this.f() } }; o.g()', ['this.f()']],
  ['const o = { f() {}, g() { const self = this; self.f() } }', ['self.f()']],
  ['const o = { f() {}, g: { h() { this.f() } } }', []],
  ['const o = { in: { f() {} } }; o.in.f()', ['o.in.f()']],
  ['const o = { f() {} }; o[k]()', ['escapes: o[k]']],
  ['const o = { f() {} }; on(o.f)', ['escapes: on(o.f)']],
  ['const o = { get f() {} }; o.f.x', ['escapes: o.f']],
  // Methods of classes
  ['class A { f() {} m() { this.f(1) } }', ['this.f(1)']],
  ['class A { f() {} m() { [].map(() => this.f()) } }', ['this.f()']],
  ['class A { f() {} m() { const { f } = this; f() } }', ['f()']],
  ['class A { f() {} m() { on(this.f) } }', ['escapes: on(this.f)']],
  ['class A { f() {} m() { on(this.f.bind(this)) } }', ['escapes: on(this.f.bind(this))']],
  ['class A { f() {} } class B { m() { this.f() } }', []],
  ['class A { f() {} } const a = new A(); a.f(1)', ['a.f(1)']],
  ['class A { f() {} } new A().f(1)', ['new A().f(1)']],
  ['class A { f() {} } class B { f() {} } const b = new B(); b.f(1)', []],
  ['class A { f() {} } const a = new A(); a.g()', []],
  ['class A { f = () => {} } const a = new A(); a.f()', ['a.f()']],
  ['class A { static f() {} } A.f(1); new A().f(2)', ['A.f(1)']],
  ['class A { f() {} } A.f(1); new A().f(2)', ['new A().f(2)']],
  ['class A { static f() {} static m() { this.f() } }', ['this.f()']],
  ['const A = class { f() {} }; new A().f()', ['new A().f()']],
  ['const A = class B { f() {} m() { new B().f() } }', ['new B().f()']],
  ['class A { f() {} } export const a = new A()', ['exported']],
  ['class A { f() {} } export default new A()', ['exported']],
  ['class A { f() {} } register(new A())', ['escapes: register(new A())']],
  ['class A { f() {} } register(A)', ['escapes: register(A)']],
  ['class A { f() {} } class B extends A {}', ['escapes: A']],
  ['export class A { f() {} }', ['exported']],
  ['class A { f() {} } export { A }', ['exported']],
  ['export default class { f() {} m() { this.f() } }', ['this.f()', 'exported']],
  ['class A { f() {} } module.exports = A', ['exported']],
]

describe.each(PARSERS)('functionUses, with %s', (parser) => {
  it.each(USES)('%s', (code, expected) => {
    expect(usesIn(code, parser, code.includes('F =') || code.includes('function F(') ? 'F' : 'f')).toEqual(expected)
  })

  it.each([
    ['class A { constructor() {} } new A(1); class B { constructor() {} } new B()', 'constructor', ['new A(1)']],
    ['class A { #m() {} n() { this.#m() } m() {} o() { this.m() } }', '#m', ['this.#m()']],
    ['class A { #m() {} n() { this.m() } }', '#m', []],
    ['class A { get size() {} n() { return this.size } }', 'size', ['escapes: this.size']],
    ['class A extends C { componentDidMount() {} } <A/>', 'componentDidMount', ['<A/>']],
    ['class A extends C { componentDidMount() {} } <B/>', 'componentDidMount', []],
  ] as const)('%s', (code, name, expected) => {
    expect(usesIn(code, parser, name)).toEqual(expected)
  })

  it('answers once for each function', () => {
    const file = parse('function f() {} f()', { parser })
    expect(functionUses(file, functionNamed(file, 'f'))).toBe(functionUses(file, functionNamed(file, 'f')))
  })

  it('stays cheap where many methods call each other', () => {
    const methods = Array.from({ length: 400 }, (_, index) => `m${index}() { ${Array.from({ length: 10 }, (_, at) => `this.m${(index * 7 + at) % 400}();`).join(' ')} }`)
    const file = parse(`class A { ${methods.join(' ')} } const a = new A(); a.m0(); const o = { ${methods.join(', ')} }; o.m0()`, { parser })
    const functions = nodesIn(file).filter(isFunction)
    expect(functions).toHaveLength(800)
    const started = performance.now()
    for (const fn of functions) expect(functionUses(file, fn).invocations.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
