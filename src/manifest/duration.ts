import type { Lifetime } from '../model/manifest.ts'

const minute = 60
const hour = 60 * minute

/** Seconds of a day. */
export const daySeconds = 24 * hour

/** Seconds of a year as policies mean it: 365 days. */
export const yearSeconds = 365 * daySeconds

/** Seconds of a month: a twelfth of a year (30 days and 10 hours), so that `12 months` is `1 year`. */
export const monthSeconds = yearSeconds / 12

const units: readonly { seconds: number; words: readonly string[] }[] = [
  { seconds: yearSeconds, words: ['years', 'year', 'yrs', 'yr', 'y'] },
  { seconds: monthSeconds, words: ['months', 'month', 'mos', 'mo'] },
  { seconds: 7 * daySeconds, words: ['weeks', 'week', 'wks', 'wk', 'w'] },
  { seconds: daySeconds, words: ['days', 'day', 'd'] },
  { seconds: hour, words: ['hours', 'hour', 'hrs', 'hr', 'h'] },
  { seconds: minute, words: ['minutes', 'minute', 'mins', 'min'] },
  { seconds: 1, words: ['seconds', 'second', 'secs', 'sec', 's'] },
]

const numberWords = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 1] as const,
  ),
).set('a', 1).set('an', 1)

const sessionWords = ['session', 'session cookie', 'end of session', 'browser session']
const persistentWords = ['persistent', 'permanent', 'forever', 'never', 'never expires', 'no expiry', 'unlimited']

const secondsOfUnit = new Map(units.flatMap((unit) => unit.words.map((word) => [word, unit.seconds] as const)))

const number = `(?:\\d{1,9}(?:\\.\\d{1,3})? *|${oneOf([...numberWords.keys()])} +)`
const quantity = `${number}${oneOf([...secondsOfUnit.keys()])}`
const between = `(?: +${oneOf(['or', 'to'])} +| *[-–/] *)`
const duration = `(?:${number}${between})?${quantity}(?:,? +(?:${inAnyCase('and')} +)?${quantity})*`
const alternative = `(?:${oneOf([...sessionWords, ...persistentWords])}|${duration})`

/**
 * The notation of a lifetime as a regular expression for JSON Schema, which knows no flags (hence `[yY]`). Its parts
 * repeat by `*` and stand in it once each: counted repetitions of this size exhaust the memory of a compiler.
 */
export const lifetimePattern = `^ *(?:${inAnyCase('up to')} +)?(?:${alternative}(?:${between}(?!$)| *$))+$`

const wholeLifetime = new RegExp(lifetimePattern)
const anyBetween = new RegExp(between)
const eachQuantity = new RegExp(`(${number})(${oneOf([...secondsOfUnit.keys()])})(?![a-zA-Z])`, 'g')

/** Longest text that is looked at; a lifetime is a few words. */
export const longestLifetimeText = 80

/**
 * Reads a lifetime as manifests and cookie policies write it: `session`, `persistent`, `13 months`, `a year`,
 * `1 year, 1 month`, `24h`, `up to 2 years`. Of several (`1 or 2 years`, `session or 1 day`) the longest counts.
 * Case does not matter.
 * @returns `null` where the text is no lifetime.
 */
export function parseLifetime(text: string): Lifetime | null {
  if (text.length > longestLifetimeText || !wholeLifetime.test(text)) return null
  const parts = text.toLowerCase().trim().replace(/^up to +/, '').split(anyBetween)
  const lastUnit = [...(parts.at(-1) ?? '').matchAll(eachQuantity)].at(-1)?.[2] ?? ''
  return parts.map((part) => readPart(part, lastUnit)).reduce(longer)
}

/** Writes a lifetime the way `parseLifetime` reads it, in the largest unit that leaves no remainder. */
export function formatLifetime(lifetime: Lifetime): string {
  if (typeof lifetime === 'string') return lifetime
  const written = units.filter((unit) => unit.words[0] !== 'weeks')
  const unit = written.find((candidate) => lifetime.seconds > 0 && lifetime.seconds % candidate.seconds === 0)
  const count = unit === undefined ? Math.round(lifetime.seconds) : lifetime.seconds / unit.seconds
  const [plural, singular] = unit?.words ?? ['seconds', 'second']
  return `${count} ${count === 1 ? singular : plural}`
}

function readPart(part: string, lastUnit: string): Lifetime {
  if (sessionWords.includes(part)) return 'session'
  if (persistentWords.includes(part)) return 'persistent'
  const quantities = [...part.matchAll(eachQuantity)]
  if (quantities.length === 0) return { seconds: readNumber(part) * (secondsOfUnit.get(lastUnit) ?? 0) }
  const seconds = quantities.reduce((sum, [, count = '', unit = '']) => {
    return sum + readNumber(count) * (secondsOfUnit.get(unit) ?? 0)
  }, 0)
  return { seconds: Math.round(seconds) }
}

function readNumber(text: string): number {
  return numberWords.get(text.trim()) ?? Number(text)
}

function longer(one: Lifetime, other: Lifetime): Lifetime {
  return length(other) > length(one) ? other : one
}

function length(lifetime: Lifetime): number {
  if (lifetime === 'session') return -1
  return lifetime === 'persistent' ? Infinity : lifetime.seconds
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.toSorted((one, other) => other.length - one.length).map(inAnyCase).join('|')})`
}

function inAnyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(' ', ' +')
}
