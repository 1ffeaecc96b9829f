import { describe, expect, it } from 'vitest'
import { accessPath } from '../../src/syntax/access-path.ts'
import { parsePattern } from '../../src/syntax/code-pattern.ts'
import type { ExpressionPattern } from '../../src/syntax/pattern-shape.ts'
import { type Captures, exportOf, globalRoot, matchCall, matchPath, matchText, matchValue } from '../../src/syntax/match-pattern.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { PARSERS, type Parser, asked, textOf } from './asked.ts'

function expressionOf(source: string): ExpressionPattern {
  const pattern = parsePattern(source)
  if (pattern.kind !== 'expression') throw new Error(source)
  return pattern
}

function shown(file: ScriptFile, { texts, nodes }: Captures): Record<string, string> {
  return Object.fromEntries([...[...nodes].map(([name, node]) => [name, `<${textOf(file, node)}>`]), ...texts])
}

/** The ways in which a pattern matches the code's expression; a pattern `m: ...` is about exports of the module `m`. */
function matchesIn(pattern: string, code: string, parser: Parser): Record<string, string>[] {
  const { file, node } = asked(code, { parser })
  const [, module, source = pattern] = /^(\w+): (.*)$/u.exec(pattern) ?? []
  return matchPath(file, expressionOf(source), accessPath(file, node), module ? exportOf(module) : globalRoot).map((one) => shown(file, one))
}

const MATCHES: [pattern: string, honest: string, broken: string, captures?: Record<string, string>[]][] = [
  // Roots and steps
  ['gtag()', 'ask(gtag("x"))', 'ask(gtags("x"))'],
  ['gtag()', 'ask(window.gtag("x"))', 'const gtag = f; ask(gtag("x"))'],
  ['gtag()', 'const g = gtag; ask(g())', 'ask(gtag)'],
  ['gtag()', 'ask(gtag?.())', 'ask(new gtag())'],
  ['gtag()', 'ask(gtag())', 'import { gtag } from "m"; ask(gtag())'],
  ['new YT.Player()', 'ask(new YT.Player("a"))', 'ask(YT.Player("a"))'],
  ['a.b.c', 'ask(a.b.c)', 'ask(a.b)'],
  ['a.b', 'const { b } = a; ask(b)', 'ask(a.b.c)'],
  ['a.*', 'ask(a.anything)', 'ask(a[x])'],
  ['a.b()', 'ask(a["b"]())', 'ask(a[b]())'],
  ['a["is*"]', 'ask(a.isOpen)', 'ask(a.wasOpen)'],
  ['a.b().c', 'ask(a.b(1).c)', 'ask(a.b.c)'],
  ['await a()', 'async () => ask(await a())', 'async () => ask(a())'],
  ['await a()', 'a().then((x) => ask(x))', 'a().then(x, (y) => ask(y))'],
  ['await a()', 'async () => { const x = await a(); ask(x) }', 'async () => { let x = await a(); x = 1; ask(x) }'],
  // Arguments match as a prefix
  ["gtag('config')", 'ask(gtag("config", "G-1", {}))', 'ask(gtag("event"))'],
  ["gtag('config')", 'const C = "config"; ask(gtag(C))', 'let C = "config"; C = x; ask(gtag(C))'],
  ["gtag('config', 'G-*')", 'ask(gtag("config", "G-1"))', 'ask(gtag("config", "AW-1"))'],
  ["gtag('config', 'G-*')", 'ask(gtag("config", `G-${id}`))', 'ask(gtag("config", id))'],
  ["gtag('config', 'G-*')", 'ask(gtag("config", "G-" + id))', 'ask(gtag("config"))'],
  ["gtag('config', *)", 'ask(gtag("config", x))', 'ask(gtag("config"))'],
  ["gtag('config')", 'ask(gtag("config"))', 'ask(gtag(...args))'],
  ["gtag('config', 'G-1')", 'ask(gtag("config", "G-1", ...x))', 'ask(gtag("config", ...x))'],
  ['f()', 'ask(f(...x))', 'ask(f)'],
  ["f('a*c')", 'ask(f("abc"))', 'ask(f("abd"))'],
  ["f('a')", 'ask(f("a"))', 'ask(f(`a${x}`))'],
  ["f('*')", 'ask(f(x))', 'ask(f())'],
  // Constants
  ['f(1)', 'ask(f(1))', 'ask(f("1"))'],
  ['f(-1)', 'ask(f(-1))', 'ask(f(1))'],
  ['f(true)', 'const T = true; ask(f(T))', 'ask(f(1))'],
  ['f(false)', 'ask(f(false))', 'ask(f(null))'],
  ['f(null)', 'ask(f(null))', 'ask(f(undefined))'],
  ['f(undefined)', 'ask(f(undefined))', 'const undefined2 = 1; ask(f(undefined2))'],
  // Lists and objects
  ["_paq.push(['track'])", 'ask(_paq.push(["track", 1]))', 'ask(_paq.push("track"))'],
  ["_paq.push(['track', *])", 'const a = ["track", x]; ask(_paq.push(a))', 'ask(_paq.push(["track"]))'],
  ["_paq.push(['track'])", 'ask(_paq.push(["track", ...x]))', 'ask(_paq.push([...x, "track"]))'],
  ["_paq.push(['track'])", 'var _paq = window._paq = window._paq || []; ask(_paq.push(["track"]))', 'var _paq = []; ask(_paq.push(["track"]))'],
  ['f({ a: 1 })', 'ask(f({ b: 2, a: 1 }))', 'ask(f({ a: 2 }))'],
  ['f({ a: 1 })', 'const o = { "a": 1 }; ask(f(o))', 'ask(f({ [a]: 1 }))'],
  ['f({ a: 1 })', 'ask(f({ a: 2, a: 1 }))', 'ask(f({ a: 1, a: 2 }))'],
  ['f({ a: 1, b: 2 })', 'ask(f({ b: 2, a: 1 }))', 'ask(f({ a: 1 }))'],
  ['f({ a })', 'ask(f({ a: x }))', 'ask(f({ b: x }))'],
  ['f({ a: { b: true } })', 'ask(f({ a: { b: true } }))', 'ask(f({ a: { b: false } }))'],
  ['f({})', 'ask(f({ a: 1 }))', 'ask(f([]))'],
  ["f({ 'a*': 1 })", 'ask(f({ b: 1, ab: 1 }))', 'ask(f({ b: 1 }))'],
  // Placeholders
  ['f($c)', 'ask(f("marketing"))', 'ask(f())', [{ c: 'marketing' }]],
  ['f($c)', 'ask(f(x))', 'ask(f(...x))', [{ c: '<x>' }]],
  ['f($c)', 'const C = "marketing"; ask(f(C))', 'ask(g(C))', [{ c: 'marketing' }]],
  ['f($c)', 'ask(f(x ? "a" : "b"))', 'ask(f)', [{ c: '<x ? "a" : "b">' }]],
  ['a.$c', 'ask(a.marketing)', 'ask(a[x])', [{ c: 'marketing' }]],
  ['a[$c]', 'const C = "m"; ask(a[C])', 'ask(a.b.c)', [{ c: 'm' }]],
  ['a.is$c', 'ask(a.isMarketing)', 'ask(a.is)', [{ c: 'Marketing' }]],
  ["f('C000$c')", 'ask(f("C0004"))', 'ask(f("C000"))', [{ c: '4' }]],
  ["f('$c:on')", 'ask(f("ads:on"))', 'ask(f("ads:off"))', [{ c: 'ads' }]],
  ["f('x_$c')", 'ask(f("x_ads"))', 'ask(f(`x_${y}`))', [{ c: 'ads' }]],
  ["f('x_$c')", 'ask(f("x_ads"))', 'ask(f(y ? "x_ads" : "x_other"))', [{ c: 'ads' }]],
  ["f('x_$c')", 'ask(f(y ? "x_ads" : "x_" + "ads"))', 'ask(f(y ? "x_ads" : "x_"))', [{ c: 'ads' }]],
  ['f($c, $granted)', 'ask(f("a", () => {}))', 'ask(f("a"))', [{ c: 'a', granted: '<() => {}>' }]],
  ["f({ $c: 'granted' })", 'ask(f({ ads: "granted", stats: "granted", other: "denied" }))', 'ask(f({ ads: "denied" }))', [{ c: 'ads' }, { c: 'stats' }]],
  ['f({ $c: true, on: $g })', 'ask(f({ a: true, b: true, on: h }))', 'ask(f({ a: true }))', [{ c: 'a', g: '<h>' }, { c: 'b', g: '<h>' }]],
  ["f({ c_$x: $v })", 'ask(f({ c_a: "1", d: "2", c_b: y }))', 'ask(f({ d: 1 }))', [{ x: 'a', v: '1' }, { x: 'b', v: '<y>' }]],
  ['useConsent().$c', 'const { marketing } = useConsent(); ask(marketing)', 'const { [x]: m } = useConsent(); ask(m)', [{ c: 'marketing' }]],
  // Callbacks
  ['on($d => $d.a)', 'on((d) => ask(d.a))', 'on(x, (d) => ask(d.a))'],
  ["on('x', $d => $d.a[$c])", 'on("x", ({ a }) => ask(a.ads))', 'on("y", ({ a }) => ask(a.ads))', [{ c: 'ads' }]],
  ['on($d => $d.a)', 'function h(d) { ask(d.a) } on(h)', 'on((x, d) => ask(d.a))'],
  ["on('x', *, $d => $d)", 'on("x", 2, (d, ok) => ask(d))', 'on("x", 2, (ok, d) => ask(d))'],
  // Packages
  ['m: default.set()', 'import C from "m"; ask(C.set())', 'import C from "n"; ask(C.set())'],
  ['m: default.set()', 'import { default as C } from "m"; ask(C.set())', 'import { other as C } from "m"; ask(C.set())'],
  ['m: default.set()', 'import * as C from "m"; ask(C.set())', 'import * as C from "m"; ask(C.get())'],
  ['m: default.set()', 'const C = require("m"); ask(C.set())', 'const C = require("m"); ask(C.a.set())'],
  ['m: default.set()', 'const { set } = require("m"); ask(set())', 'const { set } = require("m").a; ask(set())'],
  ['m: default.set()', 'import("m").then((C) => ask(C.default.set()))', 'ask(C.set())'],
  ['m: default()', 'import f from "m"; ask(f())', 'import { f } from "m"; ask(f())'],
  ['m: default()', 'const f = require("m"); ask(f())', 'const { f } = require("m"); ask(f())'],
  ['m: inject()', 'import { inject } from "m"; ask(inject())', 'import inject from "m"; ask(inject())'],
  ['m: inject()', 'import { inject as i } from "m"; ask(i())', 'import { x as inject } from "m"; ask(inject())'],
  ['m: inject()', 'import * as m from "m"; ask(m.inject())', 'import { inject } from "m/sub"; ask(inject())'],
  ['m: inject()', 'async () => { const { inject } = await import("m"); ask(inject()) }', 'function inject() {} ask(inject())'],
  ['m: Client().a', 'import { Client } from "m"; const c = Client(); ask(c.a)', 'import { Client } from "m"; const c = new Client(); ask(c.a)'],
]

describe.each(PARSERS)('matchPath, with %s', (parser) => {
  it.each(MATCHES)('%s matches %s and not %s', (pattern, honest, broken, captures) => {
    const found = matchesIn(pattern, honest, parser)
    expect(found.length).toBeGreaterThan(0)
    if (captures) expect(found).toEqual(captures)
    expect(matchesIn(pattern, broken, parser).filter((capture) => Object.values(capture).every((text) => !captures || !text.startsWith('<')))).toEqual([])
  })

  it.each([
    ["f('a')", 'ask(f(x ? "a" : "b"))', false, true],
    ["f('a*')", 'ask(f(x ? "a1" : "a2"))', true, true],
    ["f('a*')", 'ask(f(id || "a1"))', false, true],
    ["f('a')", 'ask(f(x ? "c" : "b"))', false, false],
    ["f(['a'])", 'ask(f([x ? "a" : "b"]))', false, true],
    ["f({ k: 'a' })", 'ask(f({ k: x ? "a" : "b" }))', false, true],
  ])('%s of %s: for certain %s, possibly %s', (pattern, code, certain, possible) => {
    const { file, node } = asked(code, { parser })
    const path = accessPath(file, node)
    expect(matchPath(file, expressionOf(pattern), path, globalRoot)).toHaveLength(certain ? 1 : 0)
    expect(matchCall(file, expressionOf(pattern), path, globalRoot) !== null).toBe(possible)
  })
})

it('matchCall ranks what a pattern pins down', () => {
  const { file, node } = asked('ask(gtag("config", "G-1", { a: 1 }))')
  const precisions = ['gtag()', 'gtag(*)', "gtag('*')", "gtag('config')", "gtag('config', 'G-*')", "gtag('config', 'G-1')", "gtag('config', 'G-1', { a: 1 })"]
    .map((pattern) => matchCall(file, expressionOf(pattern), accessPath(file, node), globalRoot))
  expect(precisions).toEqual(precisions.toSorted((one, other) => Number(one) - Number(other)))
  expect(new Set(precisions.slice(2)).size).toBe(5)
  expect(matchCall(file, expressionOf("gtag('event')"), accessPath(file, node), globalRoot)).toBeNull()
})

it('matchValue asks about one expression', () => {
  const { file, node } = asked('ask({ a: x ? "1" : "2" })')
  const pattern = expressionOf("f({ a: '1' })").steps[0]
  const [value] = pattern?.kind === 'call' ? pattern.arguments : []
  if (!value) throw new Error('unexpected pattern')
  expect(matchValue(file, value, node, null)).toEqual([])
  expect(matchValue(file, value, node, null, 'some')).toHaveLength(1)
})

it.each([
  [['a'], 'a', 1], [['a'], 'b', 0], [['a*'], 'ab', 1], [['a'], '*', 0], [['*'], '*', 1],
  [['a', { placeholder: 'x' }], 'ab', 1], [['a', { placeholder: 'x' }], 'a', 0], [['a', { placeholder: 'x' }], 'a*', 0],
  [['a', { placeholder: 'x' }, 'a'], 'a', 0], [['ab', { placeholder: 'x' }, 'ba'], 'aba', 0], [['a', { placeholder: 'x' }, 'c'], 'abc', 1],
])('matchText: %j, %s', (pattern, text, expected) => {
  expect(matchText(pattern, text)).toHaveLength(expected)
})

describe('bounds', () => {
  it('leaves captures beyond a number out, and stays cheap', () => {
    const properties = Array.from({ length: 2000 }, (_, index) => `k${index}: true`).join(', ')
    const { file, node } = asked(`ask(f({ ${properties} }))`)
    const started = performance.now()
    expect(matchPath(file, expressionOf('f({ $a: true, $b: true, $c: true, $d: true })'), accessPath(file, node), globalRoot).length).toBeLessThanOrEqual(64)
    const choice = 'x ? "a" : y ? "a" + z : "ab"'
    const { file: other, node: call } = asked(`ask(f(${Array(12).fill(choice).join(', ')}))`)
    expect(matchCall(other, expressionOf(`f(${Array(12).fill('"a*"').join(', ')})`), accessPath(other, call), globalRoot)).not.toBeNull()
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
