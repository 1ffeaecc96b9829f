import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embeddedText } from '../../src/syntax/embedded-code.ts'
import { embeddedScript, scriptAround } from '../../src/syntax/embedded-script.ts'
import type { EmbeddedText } from '../../src/syntax/embedded-text.ts'
import { HOLE } from '../../src/syntax/hole.ts'
import type { Node } from '../../src/syntax/node.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { parse } from '../parse.ts'

/** The text of the last expression of a file. */
function textOf(code: string): { file: ScriptFile; node: Node; text: EmbeddedText } {
  const file = parse(code, { sourceType: 'script' })
  const statement = file.ast.body.at(-1)
  if (statement?.type !== 'ExpressionStatement') throw new Error('The code does not end in an expression.')
  return { file, node: statement.expression, text: embeddedText(file, [statement.expression]) }
}

/** Ways to write a character in a literal with the quote given; line ends of templates are not written as they are. */
function spellings(character: string, quote: string): string[] {
  const code = character.charCodeAt(0)
  const hexadecimal = code.toString(16)
  const isSpecial = /[\\\r\n\u2028\u2029]/.test(character) || (quote === '`' && character === '$')
  const mustEscape = character === quote || isSpecial
  return [
    ...mustEscape ? [] : [character],
    `\\u${hexadecimal.padStart(4, '0')}`,
    ...code < 256 ? [`\\x${hexadecimal.padStart(2, '0')}`] : [],
    ...'\n\t\r'.includes(character) ? [`\\${{ '\n': 'n', '\t': 't', '\r': 'r' }[character]}`] : [],
    ...'\'"`\\$;'.includes(character) ? [`\\${character}`] : [],
  ]
}

const character = fc.constantFrom(...'ab1 \'"`\\$;{}</\n\t\r\u00E9\u20AC')
const quotes = fc.constantFrom('\'', '"', '`')
const characters = fc.array(fc.tuple(character, fc.nat()), { maxLength: 12 })
const literal = fc.tuple(quotes, characters).map(([quote, chosen]) => {
  const written = chosen.map(([one, pick]) => {
    const ways = spellings(one, quote)
    return ways[pick % ways.length] as string
  })
  return { meant: chosen.map(([one]) => one), source: `${quote}${written.join('')}${quote}`, written }
})

describe('the text that an expression makes', () => {
  it('has every character at the place where it is written, whatever the escapes', () => {
    fc.assert(fc.property(fc.array(literal, { minLength: 1, maxLength: 4 }), (literals) => {
      const code = `x = 0;\n(${literals.map(({ source }) => source).join(' + ')})`
      const { text } = textOf(code)
      const meant = literals.flatMap((one) => one.meant)
      expect(text.text).toBe(meant.join(''))
      const written = literals.flatMap((one) => one.written)
      for (const [index, spelling] of written.entries()) {
        const { range } = text.placeOf(index, index + 1)
        expect(code.slice(...range)).toBe(spelling)
      }
    }), { numRuns: 300 })
  })

  it.each([
    ['`a${1}b`', 'a1b'],
    ['`a${x}b`', `a${HOLE}b`],
    ['`a${x ? "long" : ""}b`', 'alongb'],
    ['`a${x && "c"}b`', 'acb'],
    ['`a${x || "default"}b`', 'adefaultb'],
    ['const c = "C"; `a${c}b`', 'aCb'],
    ['const c = "C"; JSON.stringify(c)', '"C"'],
    ['JSON.stringify({ a: 1 })', HOLE],
    ['String.raw`\\n`', '\\n'],
    ['css`\\n`', '\n'],
    ["unescape('%3Cscript%3E')", '<script>'],
    ["['a', 'b', x].join('-')", `a-b-${HOLE}`],
    ['"a".concat("b", x)', `ab${HOLE}`],
    ['let t = "a"; t += "b"; t += x; t', `ab${HOLE}`],
    ['function f(id) { const q = 1; return `a${id}` } f("b")', 'ab'],
    ['function f() { return f() } f()', HOLE],
    ['(x, "a")', 'a'],
    ['a.b.c', HOLE],
    ['(() => 1).toString()', HOLE],
  ])('%s is %j', (code, expected) => {
    expect(textOf(code).text.text).toBe(expected)
  })

  it('ends, however often a name is made of itself', () => {
    const doubled = Array.from({ length: 30 }, (_, at) => `const a${at + 1} = a${at} + a${at}`).join('\n')
    const start = performance.now()
    expect(textOf(`const a0 = 'x'\n${doubled}\na30`).text.text.length).toBeLessThan(1_000_000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('a script in a text', () => {
  it('has lines and columns of the file, and offsets of its own', () => {
    const code = 'x = 0;\n("a()\\n;" +\n  "bc()")'
    const script = embeddedScript(textOf(code).text, 1)
    const calls = script?.ast.body.filter((statement) => statement.type === 'ExpressionStatement') ?? []
    expect(calls.map(({ expression: { loc, range } }) => [loc.start, loc.end, range])).toEqual([
      [{ line: 2, column: 2 }, { line: 2, column: 5 }, [0, 3]],
      [{ line: 3, column: 3 }, { line: 3, column: 7 }, [5, 9]],
    ])
  })

  it('is known by its nodes', () => {
    const { text, node } = textOf('"a()"')
    const script = embeddedScript(text, 1)
    expect(script && scriptAround(script.ast.body[0] as Node)).toBe(script)
    expect(scriptAround(node)).toBeNull()
  })

  it('knows its globals and what shadows them', () => {
    const script = embeddedScript(textOf('"let a; a(); b(); function f(c) { c() }"').text, 1)
    expect([...script?.globals.keys() ?? []]).toEqual(['b'])
  })

  it.each([
    ['an expression', '`f(${x}, { ${k}: 1 })`'],
    ['statements', '`f() ${more}\n g()`'],
    ['a number with a unit', '`f(1${x})`'],
    ['a module', '"import a from \'a\'; await a"'],
  ])('may have holes and be %s', (_, code) => {
    expect(embeddedScript(textOf(code).text, 1)).not.toBeNull()
  })

  it('is none where it does not parse', () => {
    expect(embeddedScript(textOf('"let let = ("').text, 1)).toBeNull()
  })
})
