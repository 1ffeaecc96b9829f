import { describe, expect, it } from 'vitest'
import { becauseOf, keyEntry, listed, problemsOf, serviceEntry, shownPath } from '../../src/rule-kit/wording.ts'
import { findingOf } from './finding-of.ts'

describe('evidence', () => {
  it('is told with its place', () => {
    expect(becauseOf([{ file: null, line: 12, text: 'called without consent' }], '/shop'))
      .toBe(' (line 12: called without consent)')
    expect(becauseOf([{ file: '/shop/src/b.ts', line: 9, text: 'called without consent' }], '/shop'))
      .toBe(' (src/b.ts:9: called without consent)')
  })

  it('is kept short', () => {
    const steps = [1, 2, 3, 4].map((line) => ({ file: null, line, text: 'called' }))
    expect(becauseOf(steps, '/shop')).toBe(' (line 1: called; line 2: called; line 3: called)')
    expect(becauseOf([], '/shop')).toBe('')
  })
})

describe('the entry to add', () => {
  it('says all that is known of a key', () => {
    expect(keyEntry(findingOf({}))).toBe('{ name: a, category: ... }')
    expect(keyEntry(findingOf({
      effect: { name: '_ga_*', service: 'google-analytics' },
      category: 'statistics',
    }))).toBe('{ name: _ga_*, service: google-analytics, category: statistics }')
    expect(keyEntry(findingOf({ effect: { type: 'indexed-db' } })))
      .toBe('{ name: a, type: indexed-db, category: ... }')
  })

  it.each([
    ['*', '"*"'],
    ['a: b', '"a: b"'],
    ['no', '"no"'],
    ['12', '"12"'],
    ['a"b', String.raw`"a\"b"`],
    ['a, b', '"a, b"'],
    ['__Secure-id.x', '__Secure-id.x'],
  ])('quotes %s where YAML would misread it', (name, written) => {
    expect(keyEntry(findingOf({ effect: { name } }))).toBe(`{ name: ${written}, category: ... }`)
  })

  it('says all that is known of a service', () => {
    const effect = { service: 'hotjar' }
    expect(serviceEntry(findingOf({ effect, category: 'statistics' }))).toBe('hotjar: statistics')
    expect(serviceEntry(findingOf({ effect }))).toBe('hotjar: ...')
  })
})

describe('an unreadable manifest', () => {
  const problem = {
    file: '/shop/base.cookierc',
    line: 3,
    column: 5,
    path: '$.cookies[2].lifetime',
    message: 'Say "1 day".',
  }

  it('is told by its first problem', () => {
    expect(problemsOf({ status: 'unreadable', path: '/shop/.cookierc', problems: [problem, problem] }, '/shop'))
      .toBe('base.cookierc:3 at $.cookies[2].lifetime: Say "1 day". (and 1 more)')
  })

  it('is told without what is not known', () => {
    const vague = { ...problem, line: null, path: '$', message: 'It is empty' }
    expect(problemsOf({ status: 'unreadable', path: '/shop/.cookierc', problems: [vague] }, '/shop'))
      .toBe('base.cookierc: It is empty.')
    expect(problemsOf({ status: 'unreadable', path: '/shop/.cookierc', problems: [] }, '/shop'))
      .toBe(".cookierc can't be read.")
  })
})

it('lists names as a sentence does', () => {
  expect(listed([])).toBe('nothing')
  expect(listed(['a'])).toBe('`a`')
  expect(listed(['a', 'b', 'c'])).toBe('`a`, `b` and `c`')
})

it('shows paths from the folder that is linted', () => {
  expect(shownPath('/shop/.cookierc', '/shop/src')).toBe('../.cookierc')
})
