import { type Quantity, NOW, asDate, asNumber, later, numberOf, spanOf } from './quantity.ts'
import { millisecondsOfText, millisecondsOfUnit } from './time-words.ts'

/** An argument of a call as it can be asked: for a number or date, for a text, or for the parts of an object. */
export interface Argument {
  quantities: () => readonly Quantity[]
  text: () => string | null
  /** The values of an object literal, by key; `null` for anything else. */
  entries: () => ReadonlyMap<string, readonly Quantity[]> | null
}

const WRAPS_DATES = new Set(['dayjs', 'moment', 'moment-timezone'])

/** What a call of a library's export gives, by the path from the export to the call: `['DateTime', 'now']`. */
export function libraryCall(module: string, path: readonly string[], args: readonly Argument[]): readonly Quantity[] {
  const [name = '', method = ''] = path
  const [first] = args
  if (module === 'ms') return texts(first).map(numberOf)
  if (WRAPS_DATES.has(module)) {
    if (path.includes('duration')) return spans(first, args[1]).map(spanOf)
    return first ? first.quantities().map(asDate) : [NOW]
  }
  if (module === 'luxon') {
    if (name === 'Duration') return durationOf(method, args)
    if (name === 'DateTime') return /^(?:now|utc|local)$/.test(method) && !first ? [NOW] : first?.quantities().map(asDate) ?? []
  }
  if (module === 'date-fns' || module.startsWith('date-fns/')) {
    return dateFns(name === 'default' ? module.slice(module.lastIndexOf('/') + 1) : name, args)
  }
  return []
}

function texts(argument: Argument | undefined): number[] {
  const text = argument?.text()
  const length = text ? millisecondsOfText(text) : null
  return length === null ? [] : [length]
}

/** The milliseconds of `(7, 'days')`, `({ days: 7 })`, or of `(1000)`. */
function spans(amount: Argument | undefined, unit: Argument | undefined): number[] {
  const parts = amount?.entries()
  if (parts) return spansOfParts(parts)
  const word = unit?.text()
  const length = unit === undefined ? 1 : word ? millisecondsOfUnit(word) : null
  if (!amount || length === null) return []
  return amount.quantities().filter(({ now }) => now === 0).map(({ plus, kind }) => (kind === 'span' ? plus : plus * length))
}

function spansOfParts(parts: ReadonlyMap<string, readonly Quantity[]>): number[] {
  let sum = 0
  for (const [unit, [value, second]] of parts) {
    const length = millisecondsOfUnit(unit)
    if (length === null || !value || second || value.now !== 0) return []
    sum += value.plus * length
  }
  return [sum]
}

function durationOf(method: string, [first]: readonly Argument[]): readonly Quantity[] {
  return /^(?:fromObject|fromMillis)$/.test(method) ? spans(first, undefined).map(spanOf) : []
}

/** Methods of dates and spans that date libraries add; `null` for any other method. */
export function libraryMethod(name: string, values: readonly Quantity[], [first, second]: readonly Argument[]): readonly Quantity[] | null {
  switch (name) {
    case 'add':
    case 'plus':
      return spans(first, second).flatMap((span) => values.map((date) => later(date, span)))
    case 'subtract':
    case 'minus':
      return spans(first, second).flatMap((span) => values.map((date) => later(date, -span)))
    case 'startOf':
    case 'endOf':
      // Within a day, which no policy tells apart.
      return /^(?:day|hour|minute|second)$/.test(first?.text() ?? '') ? values : []
    case 'as': {
      const length = millisecondsOfUnit(first?.text() ?? '')
      return length === null ? [] : inUnits(values, length)
    }
    default: {
      const unit = /^as([A-Z][a-z]+s)$/.exec(name)?.[1]
      const length = unit === undefined ? null : millisecondsOfUnit(unit)
      return length === null ? null : inUnits(values, length)
    }
  }
}

function inUnits(spans: readonly Quantity[], length: number): readonly Quantity[] {
  return spans.filter(({ kind }) => kind === 'span').map(({ plus }) => numberOf(plus / length))
}

/** `addDays(date, 7)`, `add(date, { days: 7 })`, `hoursToSeconds(24)` and their like. */
function dateFns(name: string, [first, second]: readonly Argument[]): readonly Quantity[] {
  const [, verb, unit] = /^(add|sub)([A-Z][a-z]+)?$/.exec(name) ?? []
  if (verb !== undefined) {
    const length = unit === undefined ? 1 : millisecondsOfUnit(unit)
    const amounts = unit === undefined ? spans(second, undefined) : second?.quantities().map(({ plus }) => plus * (length ?? 0)) ?? []
    if (length === null || !first) return []
    const dates = first.quantities().map(asDate)
    return amounts.flatMap((amount) => dates.map((date) => later(date, verb === 'add' ? amount : -amount)))
  }
  if (/^(?:endOfDay|startOfDay|toDate)$/.test(name)) return first?.quantities() ?? []
  if (name === 'getUnixTime') return first?.quantities().map(({ now, plus }): Quantity => ({ kind: 'number', now: now / 1000, plus: plus / 1000 })) ?? []
  if (name === 'getTime') return first?.quantities().map(asNumber) ?? []
  const [, from, to] = /^([a-z]+)To([A-Z][a-z]+)$/.exec(name) ?? []
  const ratio = (millisecondsOfUnit(from ?? '') ?? 0) / (millisecondsOfUnit(to ?? '') ?? Number.NaN)
  return ratio > 0 ? first?.quantities().map(({ plus }) => numberOf(plus * ratio)) ?? [] : []
}

/** Constants of date-fns: `millisecondsInDay`, `secondsInWeek`. */
export function libraryConstant(module: string, name: string): readonly Quantity[] {
  if (module !== 'date-fns' && !module.startsWith('date-fns/')) return []
  const [, of, unit] = /^([a-z]+)In([A-Z][a-z]+)$/.exec(name) ?? []
  const ratio = (millisecondsOfUnit(unit ?? '') ?? 0) / (millisecondsOfUnit(of ?? '') ?? Number.NaN)
  return ratio > 0 ? [numberOf(ratio)] : []
}
