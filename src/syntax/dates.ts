import type { TSESTree } from '@typescript-eslint/utils'
import { type FunctionNode, type Node, enclosingFunction, isInside, unwrap } from './node.ts'
import { CALENDAR, type CalendarUnit, NOW, type Quantity, asDate, asNumber, isConstant, later, numberOf } from './quantity.ts'
import type { ScriptFile, Variable } from './script-file.ts'
import { readsOf } from './reads.ts'

/** What an expression can be; empty where nothing is known. */
export type Ask = (node: Node) => readonly Quantity[]

const GETTER = /^get(?:UTC)?(Milliseconds|Seconds|Minutes|Hours|Date|Month|FullYear)$/
const SETTER = /^set(?:UTC)?(Time|Milliseconds|Seconds|Minutes|Hours|Date|Month|FullYear)$/
/** Methods that write a date down, or hand it on as it is, here and in date libraries. */
const SAME = new Set([
  'toUTCString', 'toGMTString', 'toISOString', 'toString', 'toJSON', 'toDateString', 'toDate', 'toJSDate', 'toHTTP', 'toISO',
  'clone', 'utc', 'local', 'toUTC', 'toLocal', 'format',
])
const MILLISECONDS = new Set(['getTime', 'valueOf', 'toMillis'])
const SECONDS = new Set(['unix', 'toSeconds', 'toUnixInteger'])

/** What `new Date(...)` makes. */
export function createdDate(args: readonly Node[], ask: Ask, textOf: (node: Node) => string | null): readonly Quantity[] {
  const [first] = args
  if (!first) return [NOW]
  if (args.length > 1) return dateOfParts(args.map(ask))
  const text = textOf(first)
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? ask(first).filter(({ part }) => !part).map(asDate) : [asDate(numberOf(time))]
}

const ORDER: readonly CalendarUnit[] = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']

/** `new Date(2030, 0)`, and a date that is put together of another one's parts. */
function dateOfParts(alternatives: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const parts = alternatives.map(([only, second]) => (second ? undefined : only))
  if (parts.every((part) => part !== undefined && isConstant(part))) {
    const [year = 0, month = 0, ...rest] = parts.map((part) => part?.plus ?? 0)
    return [asDate(numberOf(Date.UTC(year, month, ...rest as [number])))]
  }
  const of = parts[0]?.part?.of
  if (!of) return []
  let moved = of
  for (const [index, part] of parts.entries()) {
    const unit = ORDER[index]
    if (!part || unit === undefined) return []
    if (part.part?.unit === unit && isSame(part.part.of, of)) moved = later(moved, part.plus * CALENDAR[unit])
    // A constant month or day moves the date by up to a year.
    else if (index < 3 || !isConstant(part)) return []
  }
  return [moved]
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.now === other.now && one.plus === other.plus
}

/** What a method of a date gives; `null` for a method that dates do not have. */
export function dateMethod(name: string, date: readonly Quantity[], args: readonly (readonly Quantity[])[]): readonly Quantity[] | null {
  const unit = GETTER.exec(name)?.[1] as CalendarUnit | undefined
  if (unit) return date.map((of): Quantity => ({ kind: 'number', now: 0, plus: 0, part: { unit, of } }))
  if (SETTER.test(name)) return setDates(name, date, args[0] ?? []).map(asNumber)
  if (SAME.has(name)) return date
  if (MILLISECONDS.has(name)) return date.map(asNumber)
  return SECONDS.has(name) ? date.map(({ now, plus }): Quantity => ({ kind: 'number', now: now / 1000, plus: plus / 1000 })) : null
}

function setDates(setter: string, dates: readonly Quantity[], values: readonly Quantity[]): readonly Quantity[] {
  const unit = SETTER.exec(setter)?.[1] as CalendarUnit | 'Time'
  if (unit === 'Time') return values.filter(({ part }) => !part).map(asDate)
  return values.flatMap((value) => dates.flatMap((date) => setDate(unit, date, value) ?? []))
}

function setDate(unit: CalendarUnit, date: Quantity, value: Quantity): Quantity | null {
  if (value.part) return value.part.unit === unit && isSame(value.part.of, date) ? later(date, value.plus * CALENDAR[unit]) : null
  if (!isConstant(value)) return null
  if (unit === 'FullYear') return asDate(numberOf(Date.UTC(value.plus, 0)))
  // The time of a day: a day more or less at most, which no policy tells apart.
  return unit === 'Month' || unit === 'Date' ? null : date
}

/**
 * What a variable that holds a date is where `read` reads it, after the setters that were called on it before; `null`
 * where the file calls none on it.
 *
 * @param initial what it was made as
 */
export function dateAfterSetters(
  file: ScriptFile,
  variable: Variable,
  read: Node,
  ask: Ask,
  initial: () => readonly Quantity[],
): readonly Quantity[] | null {
  const setters = file.rememberFor(settersOf, variable, () => settersOf(variable))
  if (setters.length === 0) return null
  const frame = enclosingFunction(read)
  let dates = initial()
  for (const { call, name } of setters) {
    if (call.range[1] > read.range[0]) continue
    if (enclosingFunction(call) !== frame) return []
    const [value] = call.arguments
    const after = value ? setDates(name, dates, ask(value)) : []
    dates = isCertain(call, read, frame) ? after : [...dates, ...after]
  }
  return dates
}

interface Setter {
  call: TSESTree.CallExpression
  name: string
}

function settersOf(variable: Variable): readonly Setter[] {
  const setters: Setter[] = []
  for (const { parent } of readsOf(variable)) {
    if (parent.type !== 'MemberExpression' || parent.property.type !== 'Identifier' || !SETTER.test(parent.property.name)) continue
    const call = parent.parent
    if (call.type === 'CallExpression' && unwrap(call.callee) === parent) setters.push({ call, name: parent.property.name })
  }
  return setters.sort((one, other) => one.call.range[0] - other.call.range[0])
}

const CONDITIONAL = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchCase', 'TryStatement'])

/** Whether a call has surely been made where `read` is reached. */
function isCertain(call: Node, read: Node, frame: FunctionNode | null): boolean {
  for (let node = call.parent; node && node !== frame; node = node.parent) {
    if (CONDITIONAL.has(node.type) && !isInside(read, node)) return false
  }
  return true
}
