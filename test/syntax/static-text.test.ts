import { describe, expect, it } from 'vitest'
import { enter } from '../../src/syntax/environment.ts'
import { decidingFunction, knownText, patternOf, textsOf } from '../../src/syntax/static-text.ts'
import { parse } from '../parse.ts'
import { PARSERS, type Parser, asked, askedIn, functionNamed, nodesIn } from './asked.ts'

function patternsIn(code: string, parser: Parser): string[] {
  const { file, node } = asked(code, { parser })
  return textsOf(file, node).map(patternOf)
}

const TEXTS: [string, string[]][] = [
  // Literals and templates
  ['ask("a")', ['a']],
  ['ask("")', ['']],
  ['ask(1)', ['1']],
  ['ask(-1)', ['-1']],
  ['ask(true)', ['true']],
  ['ask(null)', ['null']],
  ['ask(10n)', ['10']],
  ['ask(/a/)', ['*']],
  ['ask(`a`)', ['a']],
  ['ask(`a${x}b${1}c`)', ['a*b1c']],
  ['ask(`${x}`)', ['*']],
  ['ask(`${x}${y}`)', ['*']],
  ['ask(`a${`b${"c"}`}`)', ['abc']],
  ['ask(String.raw`a${"b"}`)', ['ab']],
  ['ask(t`\\u`)', ['*']],
  ['ask(x)', ['*']],
  ['ask(undefined)', ['*']],
  ['ask({})', ['*']],
  ['ask(() => "a")', ['*']],
  // Concatenation
  ['ask("a" + "b")', ['ab']],
  ['ask("a" + x + "b")', ['a*b']],
  ['ask("a" + (x + "b"))', ['a*b']],
  ['ask("a" - "b")', ['*']],
  ['ask(`${60 * 60}s`)', ['3600s']],
  ['const a = 1\nconst b = 2\nask("x" + (a + b))', ['x3']],
  ['const a = "1"\nconst b = 2\nask(a + b)', ['12']],
  ['ask("a".concat(x, "b"))', ['a*b']],
  ['ask("a".concat(...x))', ['a*']],
  // Constants
  ['const A = "a"; ask(A)', ['a']],
  ['const A = "a", B = A + "b", C = `${B}c`; ask(C)', ['abc']],
  ['const A = f(); ask(A + "b")', ['*b']],
  ['let a = "a"; ask(a)', ['a']],
  ['let a; a = "a"; ask(a)', ['a']],
  ['var a = "a"; var a = "b"; ask(a)', ['a', 'b']],
  ['let a = "a"; if (x) a = "b"; ask(a)', ['a', 'b']],
  ['let a; if (x) a = "b"; else a = f(); ask(a)', ['b', '*']],
  ['function f() { const A = "a"; { const A = "b" } ask(A) }', ['a']],
  ['const A = "a"; function f(A) { ask(A) }', ['*']],
  ['import A from "m"; ask(A + "b")', ['*b']],
  ['let a; ask(a = "a")', ['a']],
  ['ask(("b", "a"))', ['a']],
  ['async () => ask(await "a")', ['a']],
  // Sums in several statements
  ['let a = "a"; a += "b"; ask(a)', ['ab']],
  ['let a = "a"; a += x; a += "c"; ask(a)', ['a*c']],
  ['let a = ""; a += "n="; a += x; ask(a)', ['n=*']],
  ['let a; a = "a"; a += "b"; ask(a)', ['ab']],
  ['let a = "a"; a = a + "b" + "c"; ask(a)', ['abc']],
  ['let a = "a"; if (x) a += "b"; ask(a)', ['a*']],
  ['let a = "a"; if (x) { a += "b" } a += "c"; ask(a)', ['a*c']],
  ['let a = "a"; for (const i of x) a += i; ask(a)', ['a*']],
  ['let a = "a"; if (x) a = a + "; b"; ask(a)', ['a*']],
  ['let a = "a"; ask(a); a += "b"', ['a']],
  ['let a = "a"; a += "b"; ask(a); a += "c"', ['ab']],
  ['let a = "a"; while (x) { ask(a); a += "b" }', ['a*']],
  ['let a = "a"; a += "b"; function f() { ask(a) }', ['a*']],
  ['let a = "a"; function f() { a += "b" } ask(a)', ['a*']],
  ['let a = "a"; a += "b"; const c = a; ask(c)', ['a*']],
  ['let a = "a"; a = "b" + a; ask(a)', ['a', 'b*']],
  ['let a = "a", b = "b"; if (x) { a = b + a; b = a } ask(a)', ['a', 'b*', '*']],
  ['let a = "a"; a -= "b"; ask(a)', ['a', '*']],
  // Objects and lists
  ['const O = { k: "a" }; ask(O.k)', ['a']],
  ['const O = { k: "a" }; ask(O["k"])', ['a']],
  ['const K = "k", O = { [K]: "b", k: "a" }; ask(O[K])', ['a']],
  ['const O = { k: { l: "a" } }; ask(O.k.l)', ['a']],
  ['const O = { k: "a" }; const { k } = O; ask(k)', ['a']],
  ['const O = { k: "a" }; O.k = "b"; ask(O.k)', ['*']],
  ['const O = { k: { l: "a" } }; O.k.l = "b"; ask(O.k.l)', ['*']],
  ['const O = { k: "a", ...x }; ask(O.k)', ['*']],
  ['const O = { get k() { return "a" } }; ask(O.k)', ['*']],
  ['const O = Object.freeze({ k: "a" }); ask(O.k)', ['a']],
  ['const { freeze } = Object; const O = freeze({ k: "a" }); ask(O.k)', ['a']],
  ['const Object = { freeze: f }; const O = Object.freeze({ k: "a" }); ask(O.k)', ['*']],
  ['const L = ["a", "b"]; ask(L[1])', ['b']],
  ['const L = ["a", "b"]; L[1] = "c"; ask(L[1])', ['*']],
  ['const L = ["a", "b"]; ask(L[i])', ['*']],
  ['const [, a] = ["a", "b"]; ask(a)', ['b']],
  ['["a", "b"].forEach((n) => ask("x" + n))', ['xa', 'xb']],
  ['const L = ["a", x]; L.map(function (n) { ask(n) })', ['a', '*']],
  ['const L = ["a"]; L.push(x); L.forEach((n) => ask(n))', ['a', '*']],
  ['["a", "b"].reduce((n) => ask(n))', ['*']],
  ['["a", "b"].forEach((n, i) => ask(i))', ['*']],
  // Methods and functions
  ['ask(["a", "b"].join("="))', ['a=b']],
  ['ask(["a", x, "c"].join(""))', ['a*c']],
  ['ask(["a", "b"].join())', ['a,b']],
  ['ask([].join("x"))', ['']],
  ['ask(["a", ...x].join("-"))', ['a-*']],
  ['const L = ["a=" + x]; if (y) L.push("b"); ask(L.join("; "))', ['a=*']],
  ['const L = ["a", "b"]; L.reverse(); ask(L.join(""))', ['*']],
  ['const L = ["a", "b"]; L[0] = "c"; ask(L.join(""))', ['*']],
  ['ask(x.join("-"))', ['*']],
  ['ask(encodeURIComponent("a b"))', ['a%20b']],
  ['ask(window.encodeURIComponent("a=" + x))', ['a%3D*']],
  ['ask(encodeURIComponent("\\ud800"))', ['%EF%BF%BD']],
  ['const encodeURIComponent = f; ask(encodeURIComponent("a"))', ['*']],
  ['ask(escape("a b"))', ['a%20b']],
  ['ask(encodeURIComponent("a").replace(/%20/g, "+"))', ['a']],
  ['ask("a".replace("a", "b"))', ['*']],
  ['ask(String("a"))', ['a']],
  ['ask(String())', ['*']],
  ['ask(new URL("https://a.b/c"))', ['https://a.b/c']],
  ['ask(new URL("https://a.b/c").toString())', ['https://a.b/c']],
  ['ask(" a".trim().toString())', [' a']],
  ['ask((255).toString(16))', ['*']],
  ['ask("aB".toLowerCase() + "aB"?.toUpperCase())', ['abAB']],
  ['ask(`a${x}B`.toUpperCase())', ['A*B']],
  ['ask("a"["toUpperCase"]())', ['*']],
  ['ask("a".slice(1))', ['*']],
  ['const a = encodeURIComponent("a b"); ask(a + "=")', ['a%20b=']],
  ['const a = "A".toLowerCase(), b = a; ask(b)', ['a']],
  ['const L = ["a", "b"], j = L.join("="); ask(j)', ['a=b']],
  ['const f = (n) => n + "!", t = f("a"); ask(t)', ['a!']],
  ['const t = x.get("a"); ask(t)', ['*']],
  ['const u = new URL("https://a.b"); ask(u)', ['https://a.b']],
  ['((n) => ask(n))(encodeURIComponent("a b"))', ['a%20b']],
  ['const f = (n) => n, g = (m) => f(m.trim()), t = g("a"); ask(t)', ['a']],
  // Alternatives
  ['ask(x ? "a" : "b")', ['a', 'b']],
  ['ask("p" + (x ? "a" : "b") + (y ? "c" : "d"))', ['pac', 'pad', 'pbc', 'pbd']],
  ['ask(x || "a")', ['*', 'a']],
  ['ask(x ?? "a")', ['*', 'a']],
  ['ask(x && "a")', ['a']],
  // Local functions
  ['function f() { return "a" } ask(f())', ['a']],
  ['const f = () => "a"; ask(f())', ['a']],
  ['const f = (n) => `a_${n}`; ask(f("b"))', ['a_b']],
  ['const f = (n) => `a_${n}`; ask(f(x))', ['a_*']],
  ['const f = (n = "d") => `a_${n}`; ask(f())', ['a_d']],
  ['const f = (n = "d") => `a_${n}`; ask(f(...x))', ['a_*']],
  ['const f = ({ n }) => `a_${n}`; ask(f({ n: "b" }))', ['a_b']],
  ['const f = (n) => { const p = "a_"; return p + n }; ask(f("b"))', ['a_b']],
  ['const f = (n) => { if (n) return "x"; return "a" }; ask(f("b"))', ['*']],
  ['const f = (n) => g(n), g = (n) => n + "!"; ask(f("b"))', ['b!']],
  ['const f = (n) => n; ask(f("a") + f("b"))', ['ab']],
  ['const f = (n) => f(n); ask(f("a"))', ['*']],
  ['const f = (n) => g(n), g = (n) => f(n); ask(f("a"))', ['*']],
  ['function* f() { return "a" } ask(f())', ['*']],
  ['async function f() { return "a" } async () => ask(await f())', ['a']],
  ['const O = { f: (n) => "a" + n }; ask(O.f("b"))', ['ab']],
  ['let f = () => "a"; f = () => "b"; ask(f())', ['*']],
  ['(function (n) { ask(n + "!") })("a")', ['a!']],
  // Circles
  ['var a = b, b = a; ask(a)', ['*']],
  ['var a = a + a; ask("x" + a)', ['x*']],
]

describe.each(PARSERS)('textsOf, with %s', (parser) => {
  it.each(TEXTS)('%s', (code, expected) => {
    expect(patternsIn(code, parser)).toEqual(expected)
  })
})

describe('textsOf, in TypeScript', () => {
  it.each([
    ['enum E { A = "a", B = "b" } ask(E.B)', ['b']],
    ['enum E { A = "a" } ask(E["A"])', ['a']],
    ['enum E { "A" = "a" } ask(E.A)', ['a']],
    ['enum E { A = "a", name = "n" } const name = "A"; ask(E[name])', ['a']],
    ['enum E { name = "n" } ask(E[name])', ['*']],
    ['enum E { A = "a" } const F = E; ask(F.A)', ['a']],
    ['const enum E { A = `a${1}` } ask(`p${E.A}`)', ['pa1']],
    ['enum E { A } ask(E.A)', ['*']],
    ['enum E { A = "a" } function f(E) { ask(E.A) }', ['*']],
    ['const O = { k: "a" } as const; ask(O.k)', ['a']],
    ['const O = { k: "a" } as const satisfies X; ask(O["k"])', ['a']],
    ['const L = ["a", "b"] as const; ask(L[1]!)', ['b']],
    ['const a = "a" as string; ask(a as any)', ['a']],
    ['const f = (n: string): string => `a_${n}`; ask(f("b" as string))', ['a_b']],
    ['declare const A: "a"; ask(A)', ['*']],
  ])('%s', (code, expected) => {
    expect(patternsIn(code, 'typescript')).toEqual(expected)
  })
})

describe.each(PARSERS)('holes, with %s', (parser) => {
  it.each([
    ['function f(n) { ask("a" + n) }', 'f', 0, []],
    ['const f = (x, n) => ask(`a${n}`)', 'f', 1, []],
    ['function f({ n }) { ask(n) }', 'f', 0, ['n']],
    ['function f(o) { ask(o.n.m) }', 'f', 0, ['n', 'm']],
    ['function f({ o: { p } }) { ask(p.n) }', 'f', 0, ['o', 'p', 'n']],
    ['function f(n) { const m = n.trim(); return () => ask("a" + m) }', 'f', 0, []],
    ['function f(n) { const m = encodeURIComponent(n); ask(m + "=") }', 'f', 0, []],
    ['function f(n) { g((m) => ask(n + m)) }', 'f', 0, []],
  ] as const)('%s is decided by a caller', (code, name, index, keys) => {
    const { file, node } = asked(code, { parser })
    const [text = []] = textsOf(file, node)
    expect(decidingFunction(text)).toBe(functionNamed(file, name))
    expect(text.find((part) => typeof part !== 'string')).toMatchObject({ index, keys })
  })

  it.each([
    'ask("a" + x)',
    'ask("a")',
    'function f(n) { n = g(); ask(n) }',
    'function f(n) { ask(x) }',
    'import n from "m"; ask(n)',
    'const n = f(); ask(n.m)',
  ])('%s is decided by no caller', (code) => {
    const { file, node } = asked(code, { parser })
    expect(textsOf(file, node).map(decidingFunction)).toEqual([null])
  })

  it.each([
    ['function f(n) { ask("a" + n) } f("b")', ['ab'], null],
    ['function f(n) { ask("a" + n) } f(x)', ['a*'], null],
    ['function g(m) { f(m) } function f(n) { ask("a" + n) }', ['a*'], 'g'],
    ['function f(n) { ask("a" + n) } f()', ['a*'], null],
    ['function f(n = "d") { ask("a" + n) } f()', ['ad'], null],
    ['function f({ n }) { ask("a" + n) } f({ n: "b" })', ['ab'], null],
    ['function f(o) { ask("a" + o.n) } f({ n: "b" })', ['ab'], null],
    ['function f(n) { ask("a" + n) } f(y ? "b" : "c")', ['ab', 'ac'], null],
  ])('%s, under its call', (code, expected, decides) => {
    const file = parse(code, { parser })
    const call = nodesIn(file).find((node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'f')
    const texts = textsOf(file, askedIn(file), enter(null, functionNamed(file, 'f'), call as never))
    expect(texts.map(patternOf)).toEqual(expected)
    expect(texts[0] && decidingFunction(texts[0])).toBe(decides === null ? null : functionNamed(file, decides))
  })
})

it.each([
  ['ask("a" + "b")', 'ab'],
  ['ask("")', ''],
  ['ask("a" + x)', null],
  ['ask(x ? "a" : "b")', null],
  ['ask(x)', null],
])('knownText: %s', (code, expected) => {
  const { file, node } = asked(code)
  expect(knownText(file, node)).toBe(expected)
})

describe('bounds', () => {
  it('gives alternatives up as unknown, and keeps what stands around them', () => {
    const choice = '(x ? "a" : "b")'
    expect(patternsIn(`ask("p" + ${Array(4).fill(choice).join(' + ')} + "s")`, 'espree')).toHaveLength(16)
    const many = patternsIn(`ask("p" + ${Array(12).fill(choice).join(' + ')} + "s")`, 'espree')
    expect(many).toHaveLength(16)
    for (const text of many) expect(text).toMatch(/^p[ab]{4}\*s$/u)
    const nested = Array.from({ length: 40 }, (_, index) => `x${index} ? "a${index}" :`).join(' ')
    expect(patternsIn(`ask(${nested} "z")`, 'espree')).toContain('*')
    expect(patternsIn(`ask(${nested} "z")`, 'espree').length).toBeLessThanOrEqual(16)
    const writes = Array.from({ length: 40 }, (_, index) => `if (x) a = "${index}";`).join(' ')
    expect(patternsIn(`let a = ""; ${writes} ask(a)`, 'espree')).toEqual(['*'])
  })

  it('keeps the beginning of a text of many parts', () => {
    const [text] = patternsIn(`ask(${Array.from({ length: 200 }, (_, index) => `"k${index}=" + x${index}`).join(' + ')})`, 'espree')
    expect(text?.startsWith('k0=*k1=*k2=*')).toBe(true)
    expect(text?.endsWith('*')).toBe(true)
  })

  it.each([100, 1000, 5000])('reads a sum of %d operands from its beginning', (length) => {
    const [known] = patternsIn(`ask("name=" + ${Array(length).fill('"a"').join(' + ')})`, 'espree')
    expect(known?.startsWith(`name=${'a'.repeat(90)}`)).toBe(true)
    expect(patternsIn(`let t = "name="; ${'t += "a"; '.repeat(length)} ask(t)`, 'espree')[0]?.startsWith(`name=${'a'.repeat(90)}`)).toBe(true)
  })

  it.each([
    ['const a# = a@ + a@;'],
    ['const a# = x ? a@ : a@;'],
    ['const a# = `${a@}${a@}`;'],
    ['const a# = [a@, a@, a@].join();'],
    ['const a# = f(a@) + f(a@);'],
    ['let a# = a@; a# = a@ + a@;'],
  ])('does not double with each of %s', (link) => {
    const chain = Array.from({ length: 60 }, (_, index) => link.replaceAll('#', String(index + 1)).replaceAll('@', String(index)))
    const started = performance.now()
    const texts = patternsIn(`const f = (p) => p + p; const a0 = "0123456789"; ${chain.join(' ')} ask("n" + a60)`, 'espree')
    expect(texts.length).toBeLessThanOrEqual(16)
    expect(texts.every((text) => text.startsWith('n') && text.length < 2_000_000)).toBe(true)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
