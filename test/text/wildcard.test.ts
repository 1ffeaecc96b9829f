import { describe, expect, it } from 'vitest'
import { covers, overlaps, specificity } from '../../src/text/wildcard.ts'

/** The definition, written out: a `*` takes nothing, or one character more. */
function coversByDefinition(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern.startsWith('*')) return coversByDefinition(pattern.slice(1), text) || (text !== '' && coversByDefinition(pattern, text.slice(1)))
  return text !== '' && pattern[0] === text[0] && coversByDefinition(pattern.slice(1), text.slice(1))
}

function wordsOver(alphabet: string, longest: number): string[] {
  const words = ['']
  for (let from = 0, length = 0; length < longest; length++) {
    const until = words.length
    for (; from < until; from++) for (const letter of alphabet) words.push((words[from] as string) + letter)
  }
  return words
}

describe('covers', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga', '', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_gaABC', false],
    ['*_id', 'user_id', true],
    ['*_id', 'user_id2', false],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'ace', true],
    ['a*c*e', 'aec', false],
    ['a**b', 'ab', true],
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
    ['[ab]', 'a', false],
    ['(a|b)+$', '(a|b)+$', true],
    ['exp_*', 'exp_*', true],
    ['exp_*', 'exp_*_x', true],
    ['exp_a', 'exp_*', false],
    ['exp_*', '*', false],
    ['*', '*', true],
    ['A', 'a', false],
    ['é*', 'éa', true],
    ['*😀', 'a😀', true],
  ])('%s, %s: %s', (pattern, text, expected) => {
    expect(covers(pattern, text)).toBe(expected)
  })

  it('is what the definition says, for all short patterns and texts', () => {
    const patterns = wordsOver('ab*', 5)
    const texts = wordsOver('ab', 6)
    const wrong = patterns.flatMap((pattern) =>
      texts.filter((text) => covers(pattern, text) !== coversByDefinition(pattern, text)).map((text) => `${pattern} ${text}`))
    expect(patterns.length * texts.length).toBe(364 * 127)
    expect(wrong).toEqual([])
  })

  it('takes a `*` of the text as a character that only a `*` covers', () => {
    const wrong = wordsOver('ab*', 4).flatMap((pattern) =>
      wordsOver('a*', 5).filter((text) => covers(pattern, text) !== coversWithUnknown(pattern, text)).map((text) => `${pattern} ${text}`))
    expect(wrong).toEqual([])
  })

  it.each([
    ['*a*a*a*a*b', 'a'.repeat(100_000)],
    [`${'*a'.repeat(50)}*b`, 'a'.repeat(20_000)],
    [`${'a*'.repeat(500)}b`, 'ab'.repeat(5000)],
    ['*'.repeat(10_000), 'a'.repeat(10_000)],
    [`*${'a'.repeat(500)}b`, 'a'.repeat(10_000)],
  ])('stays cheap: %#', (pattern, text) => {
    const started = performance.now()
    covers(pattern, text)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

/** The same definition, where the text's `*` is a letter of its own that no letter of a pattern is. */
function coversWithUnknown(pattern: string, text: string): boolean {
  return coversByDefinition(pattern, text.replaceAll('*', '\u0001'))
}

describe('overlaps', () => {
  it.each([
    ['_ga_*', '_ga_X', true],
    ['_ga_X', '_ga_*', true],
    ['_ga_*', '_ga_*_x', true],
    ['_ga', '_gid', false],
    ['a*', '*b', false],
    ['', '*', true],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected)
    expect(overlaps(other, one)).toBe(expected)
  })
})

describe('specificity', () => {
  it.each([
    [['_ga', '_g*']],
    [['_ga_*', '_ga*', '_g*', '*']],
    [['_ga_ABC', '_ga_AB*', '_ga_*']],
    [['ab', 'a*b', 'a*']],
  ])('falls along %j', (names) => {
    const found = names.map(specificity)
    expect(found).toEqual(found.toSorted((one, other) => other - one))
  })

  it('puts an exact name above a pattern of as many characters', () => {
    expect(specificity('abc')).toBeGreaterThan(specificity('abc*'))
    expect(specificity('*')).toBe(0)
    expect(specificity('a*b*c')).toBe(3)
  })
})
