import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../../src/syntax/arithmetic.ts'
import type { Quantity } from '../../src/syntax/quantity.ts'
import { asked } from './asked.ts'

/** Quantities in words: `5`, `now + 60000`, `5 | 7`; a part of a date by its name. */
function told(code: string): string {
  const { file, node } = asked(code)
  return quantitiesOf(file, node).map(inWords).join(' | ')
}

function inWords({ kind, now, plus, part }: Quantity): string {
  const sum = [
    ...part ? [part.unit] : [],
    ...now === 0 ? [] : [now === 1 ? 'now' : `now * ${now}`],
    ...plus === 0 && (now !== 0 || part) ? [] : [String(plus)],
  ].join(' + ')
  return kind === 'number' ? sum : `${kind} ${sum}`
}

const DAY = 86_400_000

const cases: readonly (readonly [code: string, told: string])[] = [
  // Numbers
  ['ask(60 * 60 * 24)', '86400'],
  ['ask(1e3 / 4 - 50 % 7 + 2 ** 3)', '257'],
  ['ask(-(2 - 5))', '3'],
  ['ask(1 << 4)', '16'],
  ['ask(7 / 0)', ''],
  ['ask("a" * 2)', ''],
  ['ask("7" * 2)', '14'],
  ['ask("7" + 2)', ''],
  ['ask(+"7")', ''],
  ['ask(x * 2)', ''],
  ['const a = 3\nconst b = a * 2\nask(b + a)', '9'],
  ['const { days: [first] } = { days: [7] }\nask(first * 2)', '14'],
  ['ask(long ? 30 : 7)', '30 | 7'],
  ['ask((long ? 30 : 7) * 2)', '60 | 14'],
  ['ask((long ? 30 : 7) * (late ? 2 : 3))', ''],
  ['ask(days || 30)', '30'],
  ['ask(0 || 30)', '0 | 30'],
  ['ask(7 ?? 30)', '7'],
  ['let a = 1\nif (x) a = 2\nask(a)', '1 | 2'],
  ['let a = 1\na += 2\nask(a)', ''],
  ['let a = 1\na = a + 1\nask(a)', '1'],
  ['ask(Math.floor(7.5))', '7.5'],
  ['ask(Math.min(7, 30))', '7'],
  ['ask(Math.max(7, x))', ''],
  ['ask(Number("7"))', '7'],
  ['ask(parseInt("30 days", 10))', '30'],
  ['ask(parseInt(text, 10))', ''],
  ['ask(Infinity)', 'Infinity'],
  ['ask(Number.MAX_SAFE_INTEGER)', 'Infinity'],
  ['const f = (n) => n * 2\nask(f(f(3)))', '12'],
  ['const f = (n) => f(n) * 2\nask(f(3))', ''],
  ['const f = (n) => n * 2\nconst g = (n) => f(n) + 1\nask(g(3))', '7'],
  ['function f(n = 5) { return n * 2 }\nask(f())', '10'],
  ['const a = b\nconst b = a\nask(a * 2)', ''],
  ['class A { static DAYS = 7 }\nask(A.DAYS * 2)', '14'],

  // Dates
  ['ask(Date.now())', 'now'],
  ['ask(new Date())', 'date now'],
  ['ask(+new Date())', 'now'],
  ['ask(Math.floor(Date.now() / 1000) + 60)', 'now * 0.001 + 60'],
  ['ask(new Date(Date.now() + 60 * 1000))', 'date now + 60000'],
  ['ask(new Date(0))', 'date 0'],
  ['ask(new Date("2030-01-01"))', `date ${Date.UTC(2030, 0, 1)}`],
  ['ask(new Date(2030, 0, 2))', `date ${Date.UTC(2030, 0, 2)}`],
  ['ask(Date.UTC(2030, 0))', String(Date.UTC(2030, 0))],
  ['ask(new Date(x))', ''],
  ['ask(new Date("x"))', ''],
  ['ask(new Date().getFullYear())', 'FullYear'],
  ['ask(new Date().getDate() + 7)', 'Date + 7'],
  ['ask(new Date().getDate() * 2)', ''],
  ['const d = new Date()\nd.setDate(d.getDate() + 7)\nask(d)', `date now + ${7 * DAY}`],
  ['const d = new Date()\nd.setUTCHours(d.getUTCHours() - 1)\nask(d)', 'date now + -3600000'],
  ['const d = new Date()\nask(d)\nd.setDate(d.getDate() + 7)', 'date now'],
  ['const d = new Date()\nd.setDate(d.getDate() + 1)\nd.setDate(d.getDate() + 1)\nask(d)', `date now + ${2 * DAY}`],
  ['const d = new Date()\nif (x) d.setDate(d.getDate() + 1)\nask(d)', `date now | date now + ${DAY}`],
  ['const d = new Date()\nif (x) { d.setDate(d.getDate() + 1)\nask(d) }', `date now + ${DAY}`],
  ['const d = new Date()\nd.setDate(1)\nask(d)', ''],
  ['const d = new Date()\nd.setHours(0, 0, 0, 0)\nask(d)', 'date now'],
  ['const d = new Date()\nd.setFullYear(2099)\nask(d)', `date ${Date.UTC(2099, 0)}`],
  ['const d = new Date()\nd.setMonth(new Date().getMonth() + 12)\nask(d)', `date now + ${365 * DAY}`],
  ['const d = new Date()\nd.setMonth(d.getDate() + 12)\nask(d)', ''],
  ['const d = new Date()\nfunction f() { d.setDate(d.getDate() + 1)\nask(d) }\nf()', `date now + ${DAY}`],
  ['const d = new Date()\nconst f = () => d.setDate(d.getDate() + 1)\nf()\nask(d)', ''],
  ['ask(new Date(new Date().setDate(new Date().getDate() + 1)))', `date now + ${DAY}`],
  ['ask(new Date().toUTCString())', 'date now'],
  ['const d = new Date()\nask(new Date(d.getFullYear() + 1, d.getMonth(), d.getDate()))', `date now + ${365 * DAY}`],
  ['ask(new Date(new Date().getFullYear() + 1, 0, 1))', ''],
  ['function f(Date) { ask(Date.now()) }', ''],

  // Libraries
  ["import dayjs from 'dayjs'\nask(dayjs().add(1, 'M').subtract(1, 'week').toDate())", `date now + ${(365 / 12) * DAY - 7 * DAY}`],
  ["import dayjs from 'dayjs'\nask(dayjs().endOf('day').valueOf())", 'now'],
  ["import dayjs from 'dayjs'\nask(dayjs().endOf('year'))", ''],
  ["import moment from 'moment'\nask(moment.duration(2, 'days').asSeconds())", '172800'],
  ["import moment from 'moment'\nask(moment().add(moment.duration({ hours: 2 })).unix())", 'now * 0.001 + 7200'],
  ["import { DateTime } from 'luxon'\nask(DateTime.utc().plus({ weeks: 1, days: 1 }).toJSDate())", `date now + ${8 * DAY}`],
  ["import { DateTime } from 'luxon'\nask(DateTime.now().plus({ days }))", ''],
  ["import { subDays } from 'date-fns'\nask(subDays(new Date(), 1))", `date now + ${-DAY}`],
  ["import { hoursToSeconds, millisecondsInDay } from 'date-fns'\nask(hoursToSeconds(1) + millisecondsInDay)", String(3600 + DAY)],
  ["import ms from 'ms'\nask(ms('2 days'))", String(2 * DAY)],
  ["import ms from 'ms'\nask(ms('soon'))", ''],
  ["import { addDays } from './dates.js'\nask(addDays(new Date(), 1))", ''],
]

describe('what is calculated', () => {
  it.each(cases)('%s', (code, expected) => expect(told(code)).toBe(expected))

  it('ends, however names stand for each other', () => {
    const names = Array.from({ length: 60 }, (_, index) => `const a${index + 1} = a${index} * a${index}`).join('\n')
    expect(told(`const a0 = 1\n${names}\nask(a60)`)).toBe('')
  })
})
