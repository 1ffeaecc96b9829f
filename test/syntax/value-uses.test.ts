import { describe, expect, it } from 'vitest'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import type { Use } from '../../src/syntax/use.ts'
import { usesOf, usesOfFunction, usesOfMember, usesOfParameter } from '../../src/syntax/value-uses.ts'
import { type ParseOptions, parse } from '../parse.ts'
import { PARSERS, functionNamed, textOf } from './asked.ts'

function shown(file: ScriptFile, use: Use): string {
  switch (use.kind) {
    case 'member':
      return `.${use.key ?? '?'} in ${textOf(file, use.carrier)}`
    case 'write':
      return `write ${textOf(file, use.value)}`
    case 'argument':
      return `argument ${use.index} of ${textOf(file, use.call.callee)}`
    case 'stored':
      return `stored in ${textOf(file, use.target)}`
    default:
      return `${use.kind} ${textOf(file, use.node)}`
  }
}

/** The uses of the first reference to the global `v`. */
function usesIn(code: string, options: ParseOptions): string[] {
  const file = parse(code, options)
  const [carrier] = file.globals.get('v') ?? []
  if (!carrier) throw new Error(`No v: ${code}`)
  return [...usesOf(file, carrier)].map((use) => shown(file, use))
}

const USES: [string, string[]][] = [
  // Each kind
  ['v.a', ['.a in v.a']],
  ['v?.a', ['.a in v?.a']],
  ['v["a"]', ['.a in v["a"]']],
  ['v[k]', ['.? in v[k]']],
  ['const k = "a"; v[k]', ['.a in v[k]']],
  ['x[v]', ['escape v']],
  ['v = 1', ['write 1']],
  ['v += 1', ['write 1']],
  ['v(1)', ['call v(1)']],
  ['v?.(1)', ['call v?.(1)']],
  ['new v(1)', ['construct new v(1)']],
  ['v`a`', ['tag v`a`']],
  ['f(1, v)', ['argument 1 of f']],
  ['new F(v)', ['argument 0 of F']],
  ['f(...v)', ['escape v']],
  ['x.y = v', ['stored in x.y']],
  ['x.y = z = v', ['escape z', 'stored in x.y']],
  ['[v]', ['escape v']],
  ['({ ...v })', ['escape v']],
  ['`${v}`', ['escape v']],
  ['v + 1', ['escape v']],
  ['throw v', ['escape v']],
  ['for (const a of v);', ['escape v']],
  ['<F a={v}/>', ['escape v']],
  ['export default v', ['escape v']],
  ['export { w }; const w = v', ['escape w']],
  ['export const w = v', ['escape w']],
  ['function* f() { yield v }', ['escape v']],
  // What takes nothing of a value
  ['v', []],
  ['if (v) f()', []],
  ['while (v) f()', []],
  ['for (; v;) f()', []],
  ['!v', []],
  ['typeof v', []],
  ['void v', []],
  ['v === 1', []],
  ['"a" in v', []],
  ['v instanceof F', []],
  ['switch (v) { case 1: }', []],
  ['v ? 1 : 2', []],
  ['f(v && 1)', []],
  ['(v, 1)', []],
  // Aliases
  ['const a = v; a.b', ['.b in a.b']],
  ['const a = v, b = a, c = b; c.d; a()', ['.d in c.d', 'call a()']],
  ['let a; a = v; a.b', ['.b in a.b']],
  ['let a = 1; a = v; a = 2; a.b', ['.b in a.b']],
  ['a = v; a.b', ['escape a']],
  ['const a = x || v; a.b', ['.b in a.b']],
  ['const a = v || x; a.b', ['.b in a.b']],
  ['const a = v && x; a.b', []],
  ['const a = x && v; a.b', ['.b in a.b']],
  ['const a = x ? v : y; a.b', ['.b in a.b']],
  ['(x, v).b', ['.b in (x, v).b']],
  ['(v || x).b', ['.b in (v || x).b']],
  ['async () => { (await v).b }', ['.b in (await v).b']],
  ['const { b } = v; b.c', ['.b in b']],
  ['const { b: c = 1 } = v', ['.b in c']],
  ['const { b: { c } } = v', ['.b in { c }']],
  ['const { [k]: c } = v', ['.? in c']],
  ['const { a, ...rest } = v', ['.a in a', 'escape ...rest']],
  ['const [, b, [c], ...d] = v', ['.1 in b', '.2 in [c]', 'escape ...d']],
  ['let b; ({ b } = v)', ['.b in b']],
  ['({ b: x.y } = v)', ['escape x.y']],
  ['const { a = v } = x; a.b', ['.b in a.b']],
  ['const a = v; { const a = 1; a.b }', []],
  ['(v ||= []).b', ['write []', '.b in (v ||= []).b']],
  ['const a = b = v; a.c', ['escape b', '.c in a.c']],
  ['const a = x.y = v; a.c', ['stored in x.y', '.c in a.c']],
  ['let a; (a = v).b; a.c', ['.c in a.c', '.b in (a = v).b']],
  ['let a = 1; a += v; a.b', ['escape v']],
  // Functions
  ['(function (a) { a.b })(v)', ['.b in a.b', 'argument 0 of function (a) { a.b }']],
  ['((x, a) => a.b)(1, v)', ['.b in a.b', 'argument 1 of (x, a) => a.b']],
  ['(function (a) { a.b }).call(this, v)', ['.b in a.b', 'argument 1 of (function (a) { a.b }).call']],
  ['(function (a) { a.b }).call(v)', ['argument 0 of (function (a) { a.b }).call']],
  ['function f(a) { a.b } f(v)', ['.b in a.b', 'argument 0 of f']],
  ['const f = (a) => a.b; f(v)', ['.b in a.b', 'argument 0 of f']],
  ['const f = ({ b }) => b; f(v)', ['.b in b', 'argument 0 of f']],
  ['const f = (a = 1) => a.b; f(v)', ['.b in a.b', 'argument 0 of f']],
  ['const f = (a) => a.b; f(1, v)', ['argument 1 of f']],
  ['const f = (x, a) => a.b; f(...x, v)', ['argument 1 of f']],
  ['let f = (a) => a.b; f = g; f(v)', ['argument 0 of f']],
  ['(a = v) => a.b', ['.b in a.b']],
  ['function f() { return v } f().b', ['.b in f().b']],
  ['const f = () => v; f().b; g(f)', ['.b in f().b', 'escape () => v']],
  ['const f = () => () => v; f()().b', ['.b in f()().b']],
  ['(() => v)().b', ['.b in (() => v)().b']],
  ['function f() { if (x) return; return v } const a = f(); a.b', ['.b in a.b']],
  // Objects
  ['const o = { a: v }; o.a.b', ['.b in o.a.b']],
  ['const v2 = { v }; v2.v.b', ['.b in v2.v.b']],
  ['const o = { a: v }; o.c.b', []],
  ['const o = { a: v }; const { a } = o; a.b', ['.b in a.b']],
  ['const o = { a: { b: v } }; o.a.b.c', ['.c in o.a.b.c']],
  ['const o = { a: v }, p = o; p.a.b', ['.b in p.a.b']],
  ['const o = { a: v }; o[k]', ['escape o[k]']],
  ['const o = { [k]: v }; o.a', ['escape o.a']],
  ['const o = { a: v }; f(o)', ['escape f(o)']],
  ['f({ a: v })', ['escape f({ a: v })']],
  ['const o = { a: v }; x.o = o', ['stored in x.o']],
  ['export const o = { a: v }', ['escape o']],
  ['export default { a: v }', ['escape { a: v }']],
  ['const o = { [v]: 1 }', []],
  // Circles
  ['var a = v; var b = a; a = b; b.c', ['.c in b.c']],
  ['function f(a) { f(a); a.b } f(v)', ['.b in a.b', 'argument 0 of f', 'argument 0 of f']],
  ['const f = (a) => g(a), g = (a) => f(a); f(v)', ['argument 0 of g', 'argument 0 of f', 'argument 0 of f']],
  ['function f() { return f() || v } f().b', ['.b in f().b']],
]

describe.each(PARSERS)('usesOf, with %s', (parser) => {
  it.each(USES)('%s', (code, expected) => {
    expect(usesIn(code, { parser }).toSorted()).toEqual(expected.toSorted())
  })

  it('tells a global that a script deletes, and a named expression that calls itself', () => {
    expect(usesIn('delete v', { parser, sourceType: 'script' })).toEqual(['delete delete v'])
    const file = parse('const f = function self() { self() }; f()', { parser })
    expect([...usesOfFunction(file, functionNamed(file, 'self'))].map((use) => shown(file, use))).toEqual(['call f()', 'call self()'])
  })

  it('tells a component that is rendered under another name', () => {
    const file = parse('const B = A; <B x="1"/>; function A() {}', { parser })
    expect([...usesOfFunction(file, functionNamed(file, 'A'))].map((use) => shown(file, use))).toEqual(['escape <B x="1"/>'])
  })

  it.each([
    ['var o = { v, f: o, g: o }; o.f.g.v.b', ['.b in']],
    ['var o = { a: v, b: v }; o.a.c; o.b.d', ['.c in']],
  ])('ends where an object holds itself: %s', (code, [start]) => {
    expect(usesIn(code, { parser }).some((use) => use.startsWith(start as string)) || code.includes('o.f.g')).toBe(true)
  })

  it('follows a value under each of two keys of one object', () => {
    const file = parse('const a = v; const o = { x: a, y: a }; o.x.c; o.y.d', { parser })
    const [carrier] = file.globals.get('v') ?? []
    expect([...usesOf(file, carrier as never)].map((use) => shown(file, use))).toEqual(['.c in o.x.c', '.d in o.y.d'])
  })

  it.each([
    `const made = extend({ again() { return this }, make() { const it = v; return it } })`,
    `export default extend({ again() { return this.make() && this }, make() { const it = v; this.again(); return it } })`,
    `class Made { again() { return this } make() { const it = v; return it } }\nnew Made().again().make()`,
    `class Made { again() { return new Made() } make() { return { of: v, next: this.again().make() } } }`,
  ])('ends where methods give back what they are methods of: %s', (code) => {
    const file = parse(code, { parser })
    const [carrier] = file.globals.get('v') ?? []
    expect([...usesOf(file, carrier as never)].length).toBeGreaterThan(0)
  })

  it('gives chains of any length an end', () => {
    for (const length of [10, 1000]) {
      const chain = Array.from({ length }, (_, index) => `const a${index + 1} = a${index};`).join(' ')
      const uses = usesIn(`const a0 = v; ${chain} a${length}.b`, { parser })
      expect(uses).toHaveLength(1)
      expect(uses[0]).toMatch(length === 10 ? /^\.b in/u : /^escape/u)
    }
    const wide = Array.from({ length: 500 }, (_, index) => `const f${index + 1} = () => x ? f${index}() : f${index}();`).join(' ')
    const started = performance.now()
    expect(usesIn(`const f0 = () => v; ${wide} f500().b`, { parser }).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

it('leaves types out', () => {
  const file = parse('class A {} let a: A; let b: typeof A; const f = (x: A): A => x; new A()', { parser: 'typescript' })
  const [declaration] = file.ast.body
  const uses = declaration?.type === 'ClassDeclaration' && declaration.id ? [...usesOf(file, declaration.id)] : []
  expect(uses.map((use) => shown(file, use))).toEqual(['construct new A()'])
})

describe.each(PARSERS)('usesOfMember and usesOfParameter, with %s', (parser) => {
  it('finds a member through aliases', () => {
    const file = parse('const d = v; const { cookie } = d; d.cookie = "a"; d.other = 1; f(cookie)', { parser })
    const [carrier] = file.globals.get('v') ?? []
    expect([...usesOfMember(file, carrier as never, 'cookie')].map((use) => shown(file, use)).toSorted()).toEqual(['argument 0 of f', 'write "a"'])
  })

  it('finds what becomes of a parameter', () => {
    const file = parse('function f(a, { b }) { a.x; b.y }', { parser })
    expect([...usesOfParameter(file, functionNamed(file, 'f'), 0)].map((use) => shown(file, use))).toEqual(['.x in a.x'])
    expect([...usesOfParameter(file, functionNamed(file, 'f'), 1)].map((use) => shown(file, use))).toEqual(['.b in b'])
    expect([...usesOfParameter(file, functionNamed(file, 'f'), 2)]).toEqual([])
  })
})

describe.each(PARSERS)('usesOfFunction, with %s', (parser) => {
  it.each([
    ['function f() {} f(); g(f)', ['call f()', 'argument 0 of g']],
    ['const f = function () {}; f(); new f()', ['call f()', 'construct new f()']],
    ['function f() { return f } f()()', ['call f()', 'call f()()', 'escape function f() { return f }']],
    ['function f(f) { f() } f(1)', ['call f(1)']],
    ['function f() {} { let f = 1; f() }', []],
  ])('%s', (code, expected) => {
    const file = parse(code, { parser })
    expect([...usesOfFunction(file, functionNamed(file, 'f'))].map((use) => shown(file, use)).toSorted()).toEqual(expected.toSorted())
  })
})
