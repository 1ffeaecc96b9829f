import { describe, expect, it } from 'vitest'
import { GATES } from './cases.ts'
import { judgeCalls } from './verdicts.ts'

function verdictsIn(code: string): string[] {
  return judgeCalls(code, { gates: GATES }).map(({ judgement }) => judgement.verdict)
}

function many(count: number, print: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => print(index)).join(separator)
}

/** Code that is deep, or that branches at every step: each is judged in well under a second, and without a stack too deep. */
describe('code of any shape', () => {
  it('nested conditions', () => {
    const code = `if (hasConsent('marketing')) ${many(1000, (index) => `if (work(${index}))`)} marketing()`
    expect(verdictsIn(code)).toEqual(['granted'])
  })

  it('nested blocks', () => {
    const depth = 400
    const code = `${many(depth, (index) => `if (work(${index})) {\nwork()`)}\nif (!hasConsent('marketing')) throw 0\n${'}'.repeat(depth)}\nmarketing()`
    expect(verdictsIn(code)).toEqual(['ungated'])
  })

  it('a chain of else if', () => {
    const code = `${many(1000, (index) => `if (work(${index})) work()`, '\nelse ')}\nelse if (hasConsent('marketing')) marketing()\nmarketing()`
    expect(verdictsIn(code)).toEqual(['granted', 'ungated'])
  })

  it('a long condition', () => {
    const code = `if (hasConsent('marketing') && ${many(1000, (index) => `work(${index})`, ' && ')}) marketing()`
    expect(verdictsIn(code)).toEqual(['granted'])
  })

  it('early returns', () => {
    const code = `function start() {\n${many(1000, (index) => `if (work(${index})) return`)}\nif (!hasConsent('marketing')) return\nmarketing()\n}\nstart()`
    expect(verdictsIn(code)).toEqual(['granted'])
  })

  it('functions that all call each other', () => {
    const calls = many(60, (index) => `f${index}()`, '; ')
    const code = `${many(60, (index) => `function f${index}() { ${calls}; marketing(${index}) }`)}\nif (hasConsent('marketing')) f0()`
    expect(new Set(verdictsIn(code))).toEqual(new Set(['granted']))
  })

  it('helpers that call two helpers each', () => {
    const code = `function h0(kind) { return hasConsent(kind) }\n${many(40, (index) =>
      `function h${index + 1}(kind) { return h${index}(kind) && h${index}(kind) }`)}\nif (h40('marketing')) marketing()`
    expect(verdictsIn(code)).toEqual(['granted'])
  })

  it('helpers that hand on what they do not know', () => {
    const code = `function h0(ok) { return ok }\n${many(40, (index) =>
      `function h${index + 1}(ok) { return h${index}(ok && work()) || h${index}(work() && ok) }`)}\nif (h40(hasConsent('marketing'))) marketing()`
    expect(verdictsIn(code)).toHaveLength(1)
  })

  it('helpers that throw and call two that do', () => {
    const code = `function d0(kind) { if (!hasConsent(kind)) throw 0 }\n${many(40, (index) =>
      `function d${index + 1}(kind) { d${index}(kind); d${index}(kind) }`)}\nd40('marketing')\nmarketing()`
    expect(verdictsIn(code)).toEqual(['granted'])
  })

  it('variables that depend on each other', () => {
    const code = `let v0 = hasConsent('marketing')\nlet v1 = v0\n${many(60, (index) =>
      `let v${index + 2} = v${index + 1} && v${index}\nv${index + 2} = v${index} && v${index + 1}`)}\nv0 = v60\nif (v61) marketing()`
    expect(verdictsIn(code)).toHaveLength(1)
  })

  it('fields that depend on each other', () => {
    const code = `class A { p0 = hasConsent('marketing'); ${many(60, (index) => `p${index + 1} = this.p${index}`, '; ')}\nrun() {\n${
      many(60, (index) => `this.p${index + 1} = this.p${index} && this.p${index}`)}\nif (this.p60) marketing()\n} }\nnew A().run()`
    expect(verdictsIn(code)).toHaveLength(1)
  })
})
