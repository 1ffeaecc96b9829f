import { describe, expect, it } from 'vitest'
import { createServiceIndex } from '../../src/catalogue/service-index.ts'
import { detectEffects } from '../../src/detect/detect.ts'
import type { Service } from '../../src/model/service.ts'
import { parse } from '../parse.ts'
import { detect, told } from './marked.ts'

describe('the effects of a file', () => {
  it('come in the order of the source', () => {
    const kinds = detect([
      "fbq('init', '1')",
      "localStorage.setItem('a', 1)",
      "document.cookie = 'b=1'",
      "navigator.sendBeacon('https://collect.example.net/v1')",
      "new Image().src = 'https://www.facebook.com/tr?id=1'",
    ].join('\n')).map(({ kind }) => kind)
    expect(kinds).toEqual(['init', 'storage', 'cookie', 'beacon', 'pixel'])
  })

  it('are told once, however many ways lead to them', () => {
    expect(told("const d = window.document\nconst e = d\n;(ok ? d : e).cookie = 'a=1'")).toEqual(['3:23-3:28 cookie - a'])
  })

  it('know what they store and where they go', () => {
    const [cookie, load] = detect("document.cookie = '_ga=1'\nimport('https://js.stripe.com/v3/?x')")
    expect(cookie).toMatchObject({ kind: 'cookie', name: '_ga', type: 'cookie', target: null, deletion: false })
    expect(load).toMatchObject({ kind: 'load', name: null, type: null, target: { host: 'js.stripe.com', path: '/v3/?x' } })
  })

  it('are those of services that a manifest adds, too', () => {
    const acme: Service = {
      id: 'acme',
      name: 'Acme',
      provider: 'Acme',
      category: 'statistics',
      homepage: 'https://acme.example/',
      policy: 'https://acme.example/privacy',
      scripts: ['metrics.acme.example'],
      calls: { init: ['acme()'] },
      stores: [{ name: 'acme_*' }],
      sources: [],
    }
    const code = "acme('x')\ndocument.cookie = 'acme_id=1'\nconst s = document.createElement('script')\ns.src = 'https://metrics.acme.example/a.js'"
    const effects = detectEffects(parse(code), createServiceIndex([acme]))
    expect(effects.map(({ kind, service }) => [kind, service])).toEqual([['init', 'acme'], ['cookie', 'acme'], ['load', 'acme']])
  })

  it('take time in proportion to the file', () => {
    const calls = Array.from({ length: 3000 }, (_, at) => `set('a${at}', 1)`)
    const code = ['function set(name, value) { document.cookie = `${name}=${value}` }', ...calls].join('\n')
    const file = parse(code)
    const start = performance.now()
    expect(detectEffects(file, createServiceIndex([]))).toHaveLength(3000)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('do not multiply with chains of wrappers', () => {
    const chain = Array.from({ length: 12 }, (_, at) => `function f${at}(n) { f${at + 1}(n + 'a'); f${at + 1}(n + 'b') }`)
    const code = [...chain, 'function f12(n) { document.cookie = n + "=1" }', "f0('x')"].join('\n')
    const start = performance.now()
    expect(detect(code).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it.each([
    ['an empty file', ''],
    ['classes with all there is', "class A extends (window.B ?? Object) { static #p = document.cookie; static { this.q = 1 } get [document.title]() { return super.x } }"],
    ['patterns with holes', 'const [, { a: [b] = [] } = {}, ...c] = window.localStorage ?? []; for (const { document } of [window]) document.title = b + c'],
    ['labels, generators and tags', 'a: for (;;) { break a }\nfunction* g() { const x = yield* window.y; tag`${x}`; new.target }'],
    ['a spread of everything', 'window.foo(...arguments); document.createElement(...x).src = y; localStorage.setItem(...z); navigator.sendBeacon(...u)'],
    ['calls without arguments', 'document.createElement().src = 1; localStorage.setItem(); fetch(); navigator.sendBeacon(); Cookies.set(); import.meta.x; new Image'],
    ['a circle of aliases', 'let a = b, b = a; a = b = document; a.b = b.a; function f() { return f() } f().cookie = f'],
  ])('make no trouble of %s', (_, code) => {
    expect(() => detect(code)).not.toThrow()
  })
})
