import { describe, expect, it } from 'vitest'
import { PatternError, parsePattern } from '../../src/syntax/code-pattern.ts'
import type { ParsedPattern, PatternText, PatternValue } from '../../src/syntax/pattern-shape.ts'
import { placeholdersOf } from '../../src/syntax/placeholders.ts'

/** A pattern written out again, from what was read of it. */
function shown(pattern: ParsedPattern): string {
  if (pattern.kind === 'element') return `<${pattern.name}${pattern.attributes.map(({ name, value }) => ` ${name}=${ofValue(value)}`).join('')}>`
  const path = pattern.root + pattern.steps.map((step) => {
    switch (step.kind) {
      case 'member':
        return `.${ofText(step.key)}`
      case 'call':
        return `(${step.arguments.map(ofValue).join(', ')})`
      case 'new':
        return ` new(${step.arguments.map(ofValue).join(', ')})`
      case 'await':
        return ' await'
      case 'callback':
        return ` =>${[step.argument, ...step.keys].join('.')}`
    }
  }).join('')
  return pattern.comparison ? `${path} ${pattern.comparison.operator} ${ofValue(pattern.comparison.value)}` : path
}

function ofText(text: PatternText): string {
  return text.map((part) => (typeof part === 'string' ? part : `{${part.placeholder}}`)).join('')
}

function ofValue(value: PatternValue): string {
  switch (value.kind) {
    case 'any':
      return '*'
    case 'text':
      return `'${ofText(value.text)}'`
    case 'constant':
      return String(value.value)
    case 'placeholder':
      return `$${value.name}`
    case 'array':
      return `[${value.items.map(ofValue).join(', ')}]`
    case 'predicate':
      return `(${value.members.map(ofText).join('.')} === ${ofValue(value.value)})`
    case 'object':
      return `{${value.entries.map((entry) => `${ofText(entry.key)}: ${ofValue(entry.value)}`).join(', ')}}`
  }
}

describe('parsePattern reads', () => {
  it.each([
    // Callbacks inside lists and objects, and functions that choose
    ["f(['a', $d => $d.b.$category])", "f(['a', *]) =>0.1.b.{category}"],
    ['f(1, { on: { answer: $d => $d[$category] } })', 'f(1, {on: {answer: *}}) =>1.on.answer.{category}'],
    ['f($d => $d.id === $category).ok', 'f((id === $category)).ok'],
    ['f($d => $d.id === $category)', 'f(*) =>0.id === $category'],
    ['f($d => $d.includes($category))', 'f(*) =>0.includes($category)'],
    // Paths
    ['a', 'a'],
    ['  a . b  ', 'a.b'],
    ['a.b.c', 'a.b.c'],
    ['a?.b?.()?.["c"]', 'a.b().c'],
    ['$.cookie', '$.cookie'],
    ['$cookies.put()', '$cookies.put()'],
    ['_paq.push()', '_paq.push()'],
    ['a["b-c"]', 'a.b-c'],
    ["a['b']", 'a.b'],
    ['a[`b`]', 'a.b'],
    ['a[0]', 'a.0'],
    ['a[-1]', 'a.-1'],
    ['a[*]', 'a.*'],
    ['a.*', 'a.*'],
    ['a[$category]', 'a.{category}'],
    ['a.$category', 'a.{category}'],
    ['a.is$category', 'a.is{category}'],
    ['a.is_$category', 'a.is_{category}'],
    ['a["C000$id"]', 'a.C000{id}'],
    ['a.$5', 'a.$5'],
    ['new a.B("x").c', 'a.B new(\'x\').c'],
    ['newsletter.ok', 'newsletter.ok'],
    ['new B()()', 'B new()()'],
    ['await a($x)', 'a($x) await'],
    ['awaited.a', 'awaited.a'],
    ['await', 'await'],
    ['await new B()', 'B new() await'],
    // Values
    ['f()', 'f()'],
    ['f(*)', 'f(*)'],
    ['f(*, "a")', "f(*, 'a')"],
    ['f("a",)', "f('a')"],
    [`f('a', "b", \`c\`)`, "f('a', 'b', 'c')"],
    ['f("G-*")', "f('G-*')"],
    ['f("")', "f('')"],
    ['f("it\'s")', "f('it's')"],
    ['f(1, -2, 3.5)', 'f(1, -2, 3.5)'],
    ['f(true, false, null, undefined)', 'f(true, false, null, undefined)'],
    ['f($category, $granted)', 'f($category, $granted)'],
    ['f("a_$x_b")', "f('a_{x_b}')"],
    ['f("$x-b")', "f('{x}-b')"],
    ['f([1, "a", [*]])', "f([1, 'a', [*]])"],
    ['f([])', 'f([])'],
    ['f({})', 'f({})'],
    ['f({ a: 1, "b-c": *, $category: "granted", d })', "f({a: 1, b-c: *, {category}: 'granted', d: *})"],
    ['f({ *: true })', 'f({*: true})'],
    ['f({ a: { b: [{ c: 1, }] } })', 'f({a: {b: [{c: 1}]}})'],
    // Comparisons
    ["f() === 'all'", "f() === 'all'"],
    ["f() == 'all'", "f() === 'all'"],
    ['f() !== 1', 'f() !== 1'],
    ['f() != null', 'f() !== null'],
    ['f() === $x', 'f() === $x'],
    // Callbacks
    ['f($d => $d.a.b)', 'f(*) =>0.a.b'],
    ['f("x", *, $d => $d.a[$category])', "f('x', *, *) =>2.a.{category}"],
    ['f($d => $d)', 'f(*) =>0'],
    ['f($d => $d.a, "x")', "f(*, 'x') =>0.a"],
    ['f($d => $d.a === "x")', "f(*) =>0.a === 'x'"],
    ['f($d => $d.g($e => $e.h))', 'f(*) =>0.g(*) =>0.h'],
    ['f($d)', 'f($d)'],
    // Elements
    ['<Gate>', '<Gate>'],
    ['<Gate/>', '<Gate>'],
    ['<Gate />', '<Gate>'],
    ['<Gate category=$category>', '<Gate category=$category>'],
    ["<A.B a='x' b={1} c={{ d: $e }} f>", "<A.B a='x' b=1 c={d: $e} f=*>"],
    ['<script type="text/plain" data-category=$c>', "<script type='text/plain' data-category=$c>"],
    ['<a v-if={$x} on:click=*>', '<a v-if=$x on:click=*>'],
  ])('%s', (source, expected) => {
    expect(shown(parsePattern(source))).toBe(expected)
  })
})

describe('parsePattern refuses, and says where', () => {
  it.each([
    ['', 0, 'Expected a name'],
    ['   ', 3, 'Expected a name'],
    ['1', 0, 'Expected a name'],
    ['!f()', 0, 'Expected a name'],
    ['(f)', 0, 'Expected a name'],
    ['a.', 2, 'Expected a property name'],
    ['a.1', 2, 'Expected a property name'],
    ['a..b', 2, 'Expected a property name'],
    ['a?.', 3, 'Expected a property name'],
    ['a b', 2, 'Unexpected `b`'],
    ['a && b', 2, 'Unexpected `&& b`'],
    ['a = 1', 2, 'Unexpected'],
    ['a => a', 2, 'Unexpected'],
    ['f(', 2, 'Expected a value'],
    ['f("a"', 5, 'Expected `)`'],
    ['f("a" "b")', 6, 'Expected `)`'],
    ['f(,)', 2, 'Expected a value'],
    ['f())', 3, 'Unexpected `)`'],
    ['f(a)', 3, '`a` is no value'],
    ['f(a.b)', 3, '`a` is no value'],
    ['f($)', 3, '`$` is no value'],
    ['f($A)', 4, '`$A` is no value'],
    ['f($a$b)', 6, '`$a$b` is no value'],
    ['f($a.b)', 4, 'Expected `)`'],
    ['f("a)', 2, 'no closing quote'],
    ["f('a\")", 2, 'no closing quote'],
    ['a["b]', 2, 'no closing quote'],
    ['a["b"', 5, 'Expected `]`'],
    ['a[{}]', 4, 'A key is'],
    ['a[[]]', 4, 'A key is'],
    ['f([1', 4, 'Expected `]`'],
    ['f([1 2])', 5, 'Expected `]`'],
    ['f({ a: 1', 8, 'Expected `}`'],
    ['f({ 1: 1 })', 4, 'Expected a property name'],
    ['f({ a: })', 7, 'Expected a value'],
    ['f() ===', 7, 'Expected a value'],
    ['f() === a', 9, '`a` is no value'],
    ['f() === 1 === 2', 10, 'Unexpected'],
    ['f() > 0', 4, 'Unexpected `> 0`'],
    ['f() <= 0', 4, 'Unexpected `<= 0`'],
    ['new A', 5, 'Expected `(`'],
    ['new A.B === 1', 8, 'Expected `(`'],
    ['f($d => x.a)', 11, 'Expected the callback to read its parameter `$d`'],
    ['f($d => $e.a)', 12, 'Expected the callback to read its parameter `$d`'],
    ['f($d =>)', 7, 'Expected a name'],
    ['f($d => $d.a).b', 13, 'What is read after a call with a callback is chosen by it'],
    ['f($d => $d.a !== 1).b', 19, 'What is read after a call with a callback is chosen by it'],
    ['f([$d => $d.a === 1]).b', 21, 'What is read after a call with a callback is chosen by it'],
    ['f($d => $d.a, $e => $e.b)', 14, 'Only one callback'],
    ['f($d => $d.a === 1) === 2', 20, 'Unexpected'],
    ['a.$x_$y', 7, 'holds one placeholder'],
    ['f("$a-$b")', 2, 'holds one placeholder'],
    ['f("$a*")', 2, 'holds one placeholder'],
    ['f({ "$a-$b": 1 })', 4, 'holds one placeholder'],
    ['<', 1, 'Expected the name of an element'],
    ['< >', 2, 'Expected the name of an element'],
    ['<A', 2, 'Expected an attribute'],
    ['<A b', 4, 'Expected an attribute'],
    ['<A b=', 5, 'Expected a value'],
    ['<A b=c>', 6, '`c` is no value'],
    ['<A b={1>', 7, 'Expected `}`'],
    ['<A 1>', 3, 'Expected an attribute'],
    ['<A> x', 4, 'Unexpected'],
    ['<A></A>', 3, 'Unexpected'],
    ['<A/', 2, 'Expected an attribute'],
  ])('%j at %d', (source, offset, message) => {
    let thrown: unknown
    try {
      parsePattern(source)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(PatternError)
    const error = thrown as PatternError
    expect(error.message).toContain(message)
    expect(error.offset).toBe(offset)
    expect(error.message).toMatch(/\.$/u)
  })
})

describe('parsePattern bears hostile patterns', () => {
  const LONG = 100_000
  it.each([
    ['a long name', 'a'.repeat(LONG)],
    ['a long path', `a${'.b'.repeat(LONG / 2)}`],
    ['many calls', `a${'()'.repeat(LONG / 2)}`],
    ['many arguments', `f(${'1,'.repeat(LONG / 2)})`],
    ['a long path of a callback', `f($d => $d${'.b'.repeat(LONG * 3)})`],
    ['much space', `a${' '.repeat(LONG)}.b`],
    ['a long text', `f("${'x'.repeat(LONG)}")`],
    ['many wildcards', `f("${'*'.repeat(LONG)}")`],
    ['many attributes', `<A ${'b '.repeat(LONG / 2)}>`],
    ['many keys', `f({${'a:1,'.repeat(LONG / 4)}})`],
  ])('%s is read', (_name, source) => {
    const started = performance.now()
    expect(parsePattern(source).kind).toMatch(/expression|element/u)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each([
    ['lists', `f(${'['.repeat(LONG)}`],
    ['objects', `f(${'{a:'.repeat(LONG / 3)}`],
    ['both', `f(${'[{a:'.repeat(LONG / 4)}`],
    ['callbacks', `f(${'$a => $a('.repeat(LONG / 9)}`],
    ['keys', `a${'['.repeat(LONG)}`],
    ['braces of attributes', `<A b=${'{'.repeat(LONG)}`],
    ['unclosed quotes', `f(${'"a",'.repeat(LONG / 4)}"`],
    ['quotes of three kinds', `f(${'"\'`'.repeat(LONG / 3)}`],
    ['dollar signs', `f(${'$'.repeat(LONG)})`],
    ['placeholders without an end', `f(${'$a,'.repeat(LONG / 3)}`],
    ['placeholders in a text', `f("${'$a-'.repeat(LONG / 3)}")`],
    ['nothing but brackets', '('.repeat(LONG)],
    ['control characters', '\0'.repeat(LONG)],
  ])('%s are refused', (_name, source) => {
    const started = performance.now()
    expect(() => parsePattern(source)).toThrow(PatternError)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('allows nesting that people write', () => {
    expect(() => parsePattern(`f(${'['.repeat(10)}1${']'.repeat(10)})`)).not.toThrow()
    expect(() => parsePattern(`f(${'['.repeat(13)}1${']'.repeat(13)})`)).toThrow('nested too deeply')
  })

  it('reads any text to a pattern or an error of its own', () => {
    const pieces = ['a', '.', '(', ')', '[', ']', '{', '}', '<', '>', '/', '=', '=>', '===', '$x', '*', '"', "'", ',', ' ', '1', '-', ':', '?.', 'new ', 'await ', 'null']
    let state = 1
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647
      return state % below
    }
    let read = 0
    for (let round = 0; round < 20_000; round++) {
      const source = Array.from({ length: 1 + next(10) }, () => pieces[next(pieces.length)]).join('')
      try {
        parsePattern(source)
        read++
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        expect(error.offset).toBeGreaterThanOrEqual(0)
        expect(error.offset).toBeLessThanOrEqual(source.length)
      }
    }
    expect(read).toBeGreaterThan(100)
  })
})

it.each([
  ['a.b', []],
  ['f($category)', ['category']],
  ['f($category, $granted)', ['category', 'granted']],
  ['a.$category', ['category']],
  ['a["C$id"]', ['id']],
  ['new A($x).$y', ['x', 'y']],
  ['f([$a, { $b: $c, d: "e$f" }])', ['a', 'b', 'c', 'f']],
  ['f($d => $d.a[$category])', ['category']],
  ['f() === $x', ['x']],
  ['<A b=$c d={[$e]}>', ['c', 'e']],
  ['$.a', []],
])('placeholdersOf: %s', (source, expected) => {
  expect([...placeholdersOf(parsePattern(source))]).toEqual(expected)
})
