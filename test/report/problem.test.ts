import { describe, expect, it } from 'vitest'
import { byProblemPlace, identityOf, messageWithoutLines } from '../../src/report/problem.ts'
import { problemOf } from './checked-of.ts'

describe('what stays the same of a problem', () => {
  it('is no line that its message names', () => {
    const before = problemOf({ message: 'No consent (line 9: `a.js` is odd; src/b.ts:12: called; src/c.ts:1:5: read).' })
    const after = problemOf({ line: 40, message: 'No consent (line 46: `a.js` is odd; src/b.ts:7: called; src/c.ts:11:50: read).' })
    expect(identityOf(after)).toBe(identityOf(before))
  })

  it.each([
    ['its rule', { rule: 'consent/no-undeclared-cookie' }],
    ['its file', { file: 'src/b.ts' }],
    ['what it is about', { message: 'Cookie `_ga_12` needs consent.' }],
  ])('is %s', (_, parts) => {
    expect(identityOf(problemOf(parts))).not.toBe(identityOf(problemOf()))
  })

  it('leaves numbers alone that are no lines', () => {
    expect(messageWithoutLines('`utm_12` for 400 days, https://a.example:8080/x, deadline 12')).toBe('`utm_12` for 400 days, https://a.example:8080/x, deadline 12')
  })
})

it('the order is by file, place, rule and message', () => {
  const problems = [problemOf({ line: 12 }), problemOf({ line: 3, rule: 'consent/a' }), problemOf({ file: 'a.ts' }), problemOf({ line: 3, rule: 'consent/b' })]
  expect(problems.toSorted(byProblemPlace).map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ['a.ts', 3, 'consent/require-consent'], ['src/a.ts', 3, 'consent/a'], ['src/a.ts', 3, 'consent/b'], ['src/a.ts', 12, 'consent/require-consent'],
  ])
})
