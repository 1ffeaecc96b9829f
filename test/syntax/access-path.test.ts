import { describe, expect, it } from 'vitest'
import { accessPath, functionOf, isGlobalObject, memberKey } from '../../src/syntax/access-path.ts'
import { enter } from '../../src/syntax/environment.ts'
import { parse, parseWith } from '../parse.ts'
import { PARSERS, type Parser, asked, askedIn, functionNamed, nodesIn, shown } from './asked.ts'

function pathIn(code: string, parser: Parser, sourceType: 'module' | 'script' = 'module'): string {
  const { file, node } = asked(code, { parser, sourceType })
  return shown(accessPath(file, node))
}

/** Code that reaches `document.cookie`, and its twin that does not. */
const COOKIE: [string, string | null][] = [
  ['ask(document.cookie)', 'const document = x; ask(document.cookie)'],
  ['ask(window.document.cookie)', 'function f(window) { ask(window.document.cookie) }'],
  ['ask(self.document.cookie)', 'const self = this; ask(self.document.cookie)'],
  ['ask(globalThis.document.cookie)', 'ask(globalThat.document.cookie)'],
  ['ask(top.document.cookie)', 'let top = 1; ask(top.document.cookie)'],
  ['ask(parent.document.cookie)', 'const { parent } = node; ask(parent.document.cookie)'],
  ['ask(window.window.self.top.document.cookie)', 'ask(window.a.document.cookie)'],
  ['ask(window["document"]["cookie"])', 'ask(window["document"]["cook"])'],
  ['ask(document[`cookie`])', 'ask(document[`coo${x}kie`])'],
  ['const k = "cookie"; ask(document[k])', 'let k = "cookie"; k = "other"; ask(document[k])'],
  ['ask(document?.cookie)', 'ask(document?.cookies)'],
  ['const d = document; ask(d.cookie)', 'let d = document; d = other; ask(d.cookie)'],
  ['const d = document, e = d, f = e; ask(f.cookie)', 'const d = document, e = d, f = { e }; ask(f.cookie)'],
  ['let d; d = document; ask(d.cookie)', 'let d; d = document; d = null; ask(d.cookie)'],
  ['const { document: d } = window; ask(d.cookie)', 'const { documents: d } = window; ask(d.cookie)'],
  ['const { document: { cookie } } = window; ask(cookie)', 'const { document: { cookie } } = frame; ask(cookie)'],
  ['const { cookie = "" } = document; ask(cookie)', 'const { title: cookie = "" } = document; ask(cookie)'],
  ['const { ["cookie"]: c } = document; ask(c)', 'const { [cookie]: c } = document; ask(c)'],
  ['(function (d) { ask(d.cookie) })(document)', '(function (d) { ask(d.cookie) })(other, document)'],
  ['(function (w, d) { ask(d.cookie) })(window, document)', '(function (w, d) { ask(d.cookie) })(...list, document)'],
  ['!function (w) { var d = w.document; ask(d.cookie) }(window)', '!function (w) { w = x; var d = w.document; ask(d.cookie) }(window)'],
  ['((d = document) => ask(d.cookie))()', '((d = document) => ask(d.cookie))(...x)'],
  ['((d = document) => ask(d.cookie))()', '((d = document) => ask(d.cookie))(x)'],
  ['(({ document: d }) => ask(d.cookie))(window)', '(({ body: d }) => ask(d.cookie))(window)'],
  ['(function (d) { ask(d.cookie) }).call(this, document)', '(function (d) { ask(d.cookie) }).call(document)'],
  ['(function (d) { ask(d.cookie) }).apply(this, [document])', '(function (d) { ask(d.cookie) }).apply(this, list)'],
  ['ask(element.ownerDocument.cookie)', 'ask(element.owner.cookie)'],
  ['ask(document.defaultView.document.cookie)', 'ask(form.defaultView.document.cookie)'],
  ['const page = { document }; ask(page.document.cookie)', 'const page = { document: other }; ask(page.document.cookie)'],
  ['const page = { in: { d: document } }; ask(page.in.d.cookie)', 'const page = { in: { d: document } }; page.in.d = x; ask(page.in.d.cookie)'],
  ['const list = [0, document]; ask(list[1].cookie)', 'const list = [...x, document]; ask(list[1].cookie)'],
  ['const [, d] = [0, document]; ask(d.cookie)', 'const [, d] = [0, 1, document]; ask(d.cookie)'],
  ['ask((0, document).cookie)', 'ask((document, 0).cookie)'],
  ['let d; ask((d = document).cookie)', 'let d; ask((d += document).cookie)'],
  ['const w = typeof window !== "undefined" ? window : undefined; ask(w.document.cookie)', 'const w = x ? window : other; ask(w.document.cookie)'],
  ['const d = typeof document === "undefined" ? null : document; ask(d.cookie)', 'const d = typeof document === "undefined" ? fake : document; ask(d.cookie)'],
  ['const w = isBrowser && window; ask(w.document.cookie)', 'const w = isBrowser || window; ask(w.document.cookie)'],
  ['const d = window.document || {}; ask(d.cookie)', 'const d = window.document || { cookie: "" }; ask(d.cookie)'],
  ['const F = Object.freeze({ document }); ask(F.document.cookie)', 'const F = Object.assign({ document }); ask(F.document.cookie)'],
  ['globalThis.setTimeout(() => ask(document.cookie))', null],
]

describe.each(PARSERS)('accessPath, with %s', (parser) => {
  it.each(COOKIE)('reaches document.cookie: %s; not so: %s', (honest, broken) => {
    for (const sourceType of ['module', 'script'] as const) {
      expect(pathIn(honest, parser, sourceType).replaceAll('?', '')).toBe('document.cookie')
      if (broken !== null) expect(pathIn(broken, parser, sourceType)).not.toBe('document.cookie')
    }
  })

  it('reaches globals that the configuration declares in the same way', () => {
    const globals = { document: 'readonly', window: 'readonly' } as const
    for (const sourceType of ['module', 'script'] as const) {
      const file = parseWith('const d = window.document; ask(d.cookie)', { parser, sourceType }, globals)
      expect(shown(accessPath(file, askedIn(file)))).toBe('document.cookie')
    }
  })

  it.each([
    ['ask(a.b.c)', 'a.b.c'],
    ['ask(a?.b())', 'a?.b()'],
    ['ask(a.b?.())', 'a.b?.()'],
    ['ask(a[b])', 'a[?]'],
    ['ask(a[1])', 'a.1'],
    ['ask(a[-1])', 'a.-1'],
    ['ask(new a.B(1).c)', 'a.B new().c'],
    ['ask(window.gtag("x"))', 'gtag()'],
    ['ask(this.a)', 'this.a'],
    ['ask("x".length)', '<Literal>.length'],
    ['ask(1 + 1)', '<BinaryExpression>'],
    ['ask(f)', 'f'],
    ['function f() {} ask(f)', 'local f'],
    ['function f() {} ask(f())', 'local f()'],
    ['const { consent } = useConsent(); ask(consent.marketing)', 'useConsent().consent.marketing'],
    ['const [consent, set] = useConsent(); ask(consent)', 'useConsent().0'],
    ['const { a: { b = 1 } = {} } = x(); ask(b)', 'x().a.b'],
    ['const { a, ...rest } = x(); ask(rest.b)', 'x()[?].b'],
    ['let a = f(); a = g(); ask(a.b)', 'local a.b'],
    ['for (const a of f()) ask(a)', 'local a'],
    ['function f(p) { ask(p.q) }', 'local p.q'],
    ['const f = (p) => ask(p.q); f(document); f(window)', 'local p.q'],
    ['function f(p) { p = 1; ask(p) } ', 'local p'],
    ['function f(...p) { ask(p[0]) }', 'local p.0'],
    ['class A {} const a = new A(); ask(a.m)', 'local A new().m'],
    ['const o = { m() {} }; ask(o.m)', '<FunctionExpression>'],
    ['const o = { get m() { return 1 } }; ask(o.m)', '<ObjectExpression>.m'],
    ['const o = { ["m"]: 1 }; ask(o.m)', '<Literal>'],
    ['const o = { m: 1 }; ask(o.n)', '<ObjectExpression>.n'],
    ['const o = { m: 1 }; ask(o.toString)', '<ObjectExpression>.toString'],
    ['const o = { m: 1 }; ask(o.__proto__)', '<ObjectExpression>.__proto__'],
    ['const a = [1]; ask(a[""])', '<ArrayExpression>.'],
    ['const a = [1]; ask(a["00"])', '<ArrayExpression>.00'],
    ['const a = [1]; ask(a.length)', '<ArrayExpression>.length'],
    // Modules
    ['import C from "m"; ask(C.set())', '"m"#default.set()'],
    ['import { a as b } from "m"; ask(b())', '"m"#a()'],
    ['import * as N from "m"; ask(N)', '"m"#*'],
    ['import * as N from "m"; ask(N.a.b)', '"m"#a.b'],
    ['import * as N from "m"; const { a: { b } } = N; ask(b)', '"m"#a.b'],
    ['import * as N from "m"; ask(N.default.set)', '"m"#default.set'],
    ['import * as N from "m"; ask(N[k])', '"m"#*[?]'],
    ['const C = require("m"); ask(C.set())', '"m"#set()'],
    ['const C = require(`m`); ask(C())', '"m"#*()'],
    ['const { set } = require("m"); ask(set)', '"m"#set'],
    ['ask(require("m").default.a)', '"m"#default.a'],
    ['ask(require(name).a)', 'require().a'],
    ['function require(x) {} ask(require("m").a)', 'local require().a'],
    ['async () => { const N = await import("m"); ask(N.a()) }', '"m"#a()'],
    ['async () => { const { default: d } = await import("m"); ask(d.x) }', '"m"#default.x'],
    ['async () => ask((await import("m")).default)', '"m"#default'],
    ['async () => ask((await import(name)).default)', '<ImportExpression> await.default'],
    ['import("m").then(({ a }) => ask(a.b))', '"m"#a.b'],
    ['import("m").then((m) => ask(m.default()))', '"m"#default()'],
    ['import("m").then(function (m) { ask(m.a) })', '"m"#a'],
    ['import("m").then((m, n) => ask(n.a))', '"m"#*.then() =>0,1.a'],
    ['import { p } from "m"; async () => ask(await p)', '"m"#p await'],
    ['import { p } from "m"; async () => ask(await p())', '"m"#p() await'],
    // Promises and callbacks
    ['getConsent().then((c) => ask(c.marketing))', 'getConsent() await.marketing'],
    ['getConsent().then(({ marketing: m }) => ask(m))', 'getConsent() await.marketing'],
    ['getConsent().then(x, (c) => ask(c))', 'getConsent().then() =>1,0'],
    ['getConsent().catch((c) => ask(c))', 'getConsent().catch() =>0,0'],
    ['async () => { const c = await getConsent(); ask(c.a) }', 'getConsent() await.a'],
    ['onConsent("marketing", (ok) => ask(ok))', 'onConsent() =>1,0'],
    ['api.on("x", function (a, b) { ask(b.c) })', 'api.on() =>1,1.c'],
    ['__tcfapi("addEventListener", 2, (data, ok) => ask(data.purpose))', '__tcfapi() =>2,0.purpose'],
    ['function listener(data) { ask(data.a) } api.on("x", listener)', 'api.on() =>1,0.a'],
    ['const listener = (data) => ask(data.a); api.on("x", listener)', 'api.on() =>1,0.a'],
    ['function listener(data) { ask(data.a) } api.on("x", listener); listener(1)', 'local data.a'],
    ['new Promise((resolve) => ask(resolve))', 'local resolve'],
    // Shadowing
    ['import C from "m"; function f(C) { ask(C.set) }', 'local C.set'],
    ['const d = document; { const d = 1; ask(d) }', '<Literal>'],
    ['const d = document; function f() { var d = x; ask(d) }', 'x'],
    ['try {} catch (document) { ask(document.cookie) }', 'local document.cookie'],
    ['function f(d = document) { ask(d.cookie) }', 'local d.cookie'],
    // Changed objects
    ['const o = { a: x }; o.a = 1; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; o.b.c = 1; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; o[k] = 1; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; delete o.a; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; o.a++; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; [o.a] = y; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; ({ y: o.a } = z); ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; for (o.a of y); ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; Object.assign(o, y); ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; const p = o; p.a = 1; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x }; const p = { ...o }; p.a = 1; ask(o.a)', 'x'],
    ['const o = { a: x }; y.a = o.a; ask(o.a)', 'x'],
    ['const o = { a: x }; f(o.a); ask(o.a)', 'x'],
    ['const o = { a: x, ...y }; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { ...y, a: x }; ask(o.a)', 'x'],
    ['const o = { a: x, [k]: y }; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x, a: y }; ask(o.a)', 'y'],
    ['const l = [x]; l[0] = y; ask(l[0])', '<ArrayExpression>.0'],
    ['const l = [x]; l.unshift(y); ask(l[0])', '<ArrayExpression>.0'],
    ['const l = [x]; l.push(y); ask(l[0])', 'x'],
    ['const l = [x, ...y]; ask(l[0])', 'x'],
    ['const o = Object.freeze({ a: Object.freeze({ b: x }) }); ask(o.a.b)', 'x'],
    // What the ends of default idioms have of their own
    ['const q = window.q || []; ask(q)', '<LogicalExpression>'],
    ['const q = window.q || []; ask(q.push())', 'q?.push()'],
    ['(window.q = window.q || []).push(ask(1))', '<Literal>'],
    ['const q = window.q = window.q || []; ask(q.push)', 'q?.push'],
    ['ask((window.q ||= []).push)', 'q?.push'],
    ['ask((window.q ??= {}).push)', 'q?.push'],
    ['ask((a() ?? {}).b)', 'a()?.b'],
    ['ask((a() ?? { b: true }).b)', '<LogicalExpression>.b'],
    ['ask((a || b).c)', '<LogicalExpression>.c'],
  ])('%s is %s', (code, expected) => {
    expect(pathIn(code, parser)).toBe(expected)
  })

  it.each([
    'var a = b; var b = a; ask(a.c)',
    'var a = a; ask(a.c)',
    'var a = x[b]; var b = x[a]; ask(a)',
    'let i = list[i]; ask(i)',
    'var o = { k: o }; ask(o.k.k.k.k)',
    'var o = { k: o.k.k }; ask(o.k.k)',
    'var { a } = b; var { b } = a; ask(a)',
    'var f = f(f); ask(f)',
    'var [a] = [a]; ask(a)',
    'var a = Object.freeze(b), b = Object.freeze(a); ask(a)',
    'var a = (b || {}).c, b = (a || {}).c; ask(a)',
    'function f(p) { g(f); ask(p.x); } function g(p) { f(g) }',
    'a(function (x) { ask(x) }, x => x)',
  ])('a circle ends: %s', (code) => {
    expect(pathIn(code, parser)).toEqual(expect.any(String))
  })

  it('follows a chain of twenty aliases, and stays cheap where every alias branches', () => {
    const chain = Array.from({ length: 20 }, (_, index) => `const a${index + 1} = a${index};`).join(' ')
    expect(pathIn(`const a0 = document; ${chain} ask(a20.cookie)`, parser)).toBe('document.cookie')
    for (const link of ['a# [a#]', 'Object.freeze(a#)', 'a#(a#)[a#]', '(a# || {})[a#]']) {
      const branches = Array.from({ length: 60 }, (_, index) => `const a${index + 1} = ${link.replaceAll('#', String(index)).replace(' [', '[')};`)
      const started = performance.now()
      pathIn(`const a0 = f; ${branches.join(' ')} ask(a60)`, parser)
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })
})

describe('accessPath of TypeScript', () => {
  it.each([
    ['ask((window as any).document!.cookie)', 'document.cookie'],
    ['ask((<any>window).document.cookie)', 'document.cookie', 'file.ts'],
    ['const d = document satisfies Document; ask(d.cookie)', 'document.cookie'],
    ['const o = { a: x } as const; ask(o.a)', 'x'],
    ['const o = { a: x } as Config; o.a = y; ask(o.a)', '<ObjectExpression>.a'],
    ['const o = { a: x } as Config; (o as any).a = y; ask(o.a)', '<ObjectExpression>.a'],
    ['declare const gtag: any; ask(gtag())', 'gtag()'],
    ['import C = require("m"); ask(C.set())', '"m"#set()', 'file.ts'],
    ['import type { C } from "m"; let c: C; ask(c)', 'local c'],
    ['enum E { A = "a" } ask(E.A)', 'local E.A'],
    ['(function (this: Window, d: Document) { ask(d.cookie) }).call(window, document)', 'document.cookie'],
    ['(function (d: any) { ask(d.cookie) } as any)(document)', 'document.cookie'],
    ['onReady((function (d: any) { ask(d.x) }) as any)', 'onReady() =>0,0.x'],
    ['ask(f<string>)', 'f'],
  ] as [string, string, string?][])('%s is %s', (code, expected, filename = 'file.tsx') => {
    const { file, node } = asked(code, { filename })
    expect(shown(accessPath(file, node))).toBe(expected)
  })
})

describe.each(PARSERS)('accessPath under calls, with %s', (parser) => {
  it.each([
    ['function f(p) { ask(p.q) } f(document)', 'document.q'],
    ['function f(p = document) { ask(p.q) } f()', 'document.q'],
    ['function f(p = document) { ask(p.q) } f(...x)', 'local p.q'],
    ['function f(a, p) { ask(p.q) } f(...x, document)', 'local p.q'],
    ['function f(a, p) { ask(p.q) } f(document, ...x)', 'local p.q'],
    ['function f({ p }) { ask(p) } f({ p: document })', 'document'],
    ['function f({ p = 1 }) { ask(p) } f(x)', 'x.p'],
    ['function f(p) { const q = p; ask(q) } f.call(this, document)', 'document'],
    ['function f(p) { ask(p) } f.apply(this, [document])', 'document'],
    ['function f(p) { ask(p) } f.apply(this, list)', 'local p'],
    ['function f(p = document) { ask(p) } f.call(this)', 'document'],
    ['class A { constructor() {} } function f(p) { ask(p) } new f(document)', 'document'],
    ['function f(p) { return () => ask(p) } f(document)', 'document'],
    ['function F({ p }) { ask(p.q) } <F p={document}/>', 'document.q'],
    ['function F({ p }) { ask(p.q) } <F q={document}/>', 'local p.q'],
  ])('%s is %s', (code, expected) => {
    const file = parse(code, { parser })
    const fn = functionNamed(file, code.includes('F(') ? 'F' : 'f')
    const invocation = nodesIn(file).findLast((node) =>
      node.type === 'JSXOpeningElement' || node.type === 'NewExpression' || (node.type === 'CallExpression' && /^f\b/u.test(file.sourceCode.getText(node))))
    expect(shown(accessPath(file, askedIn(file), enter(null, fn, invocation as never)))).toBe(expected)
  })
})

describe.each(PARSERS)('what paths tell, with %s', (parser) => {
  it('names the aliases that stand for the beginning of a path', () => {
    const { file, node } = asked('const { consent } = useConsent(); const c = consent; ask(c.marketing)', { parser })
    expect(accessPath(file, node).aliases).toEqual([{ name: 'consent', depth: 2 }, { name: 'c', depth: 2 }])
  })

  it('knows the global object', () => {
    for (const code of ['ask(window)', 'ask(self)', 'const w = globalThis; ask(w.window)']) {
      const { file, node } = asked(code, { parser })
      expect(isGlobalObject(accessPath(file, node))).toBe(true)
    }
    for (const code of ['ask(document)', 'const window = x; ask(window)', 'ask(window.a)']) {
      const { file, node } = asked(code, { parser })
      expect(isGlobalObject(accessPath(file, node))).toBe(false)
    }
  })

  it.each([
    ['function f() {} ask(f)', 'f'],
    ['const f = () => 1; ask(f)', 'f'],
    ['const o = { f() {} }; ask(o.f)', 'f'],
    ['function f() {} const g = f; ask(g)', 'f'],
    ['function f() {} ask(f())', null],
    ['let f = () => 1; f = () => 2; ask(f)', null],
    ['ask(f)', null],
  ])('functionOf: %s', (code, expected) => {
    const { file, node } = asked(code, { parser })
    expect(functionOf(accessPath(file, node))).toBe(expected === null ? null : functionNamed(file, expected))
  })

  it('memberKey knows a private name from a public one', () => {
    const file = parse('class A { #m; n() { return this.#m + this.m } }', { parser })
    expect(file.nodesOfType('MemberExpression').map((node) => memberKey(file, node))).toEqual([null, 'm'])
  })
})
