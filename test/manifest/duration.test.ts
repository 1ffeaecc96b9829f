import { describe, expect, it } from 'vitest'
import { daySeconds, formatLifetime, monthSeconds, parseLifetime, yearSeconds } from '../../src/manifest/duration.ts'

describe('parseLifetime', () => {
  it.each([
    ['session', 'session'],
    ['Session', 'session'],
    ['persistent', 'persistent'],
    ['Persistent', 'persistent'],
    ['never expires', 'persistent'],
    ['13 months', { seconds: 13 * monthSeconds }],
    ['400 days', { seconds: 400 * daySeconds }],
    ['1 or 2 years', { seconds: 2 * yearSeconds }],
    ['2 or 1 years', { seconds: 2 * yearSeconds }],
    ['1-2 years', { seconds: 2 * yearSeconds }],
    ['1 to 3 weeks', { seconds: 21 * daySeconds }],
    ['30 days or 1 year', { seconds: yearSeconds }],
    ['session or 1 day', { seconds: daySeconds }],
    ['session / persistent', 'persistent'],
    ['up to 2 years', { seconds: 2 * yearSeconds }],
    ['a year', { seconds: yearSeconds }],
    ['an hour', { seconds: 3600 }],
    ['one month', { seconds: monthSeconds }],
    ['Twelve Months', { seconds: yearSeconds }],
    ['2 weeks', { seconds: 14 * daySeconds }],
    ['24h', { seconds: daySeconds }],
    ['30 minutes', { seconds: 1800 }],
    ['30 mins', { seconds: 1800 }],
    ['90 seconds', { seconds: 90 }],
    ['1.5 hours', { seconds: 5400 }],
    ['1 year 1 month', { seconds: 13 * monthSeconds }],
    ['1 year, 1 month and 2 days', { seconds: 13 * monthSeconds + 2 * daySeconds }],
    ['27 years', { seconds: 27 * yearSeconds }],
    ['3600 days', { seconds: 3600 * daySeconds }],
    ['0 days', { seconds: 0 }],
    ['  1 DAY ', { seconds: daySeconds }],
  ])('%s', (text, lifetime) => {
    expect(parseLifetime(text)).toEqual(lifetime)
  })

  it.each([
    '', ' ', '13', 'months', 'soon', 'ad', 'P1Y', '-1 day', '1 day ago', '1 fortnight', '1 or 2', 'session or 5',
    'days 3', '1 year'.repeat(60), `${'1 or '.repeat(20)}x`, '1 day\n', 'sessions', '__proto__', '9999999999 days',
  ])('refuses %j', (text) => {
    expect(parseLifetime(text)).toBeNull()
  })
})

describe('formatLifetime', () => {
  it.each([
    ['session', 'session'],
    ['persistent', 'persistent'],
    ['12 months', '1 year'],
    ['13 months', '13 months'],
    ['730 days', '2 years'],
    ['400 days', '400 days'],
    ['14 days', '14 days'],
    ['1 week', '7 days'],
    ['24h', '1 day'],
    ['90 minutes', '90 minutes'],
    ['1 second', '1 second'],
    ['0 days', '0 seconds'],
  ])('writes %s as %s', (text, written) => {
    expect(formatLifetime(parseLifetime(text) ?? 'session')).toBe(written)
  })

  it('writes what parseLifetime reads, whatever the length', () => {
    for (let seconds = 1; seconds < 3 * yearSeconds; seconds = Math.ceil(seconds * 1.07)) {
      expect(parseLifetime(formatLifetime({ seconds }))).toEqual({ seconds })
    }
  })
})
