/** A part of a date that code reads and sets. */
export type CalendarUnit = 'Milliseconds' | 'Seconds' | 'Minutes' | 'Hours' | 'Date' | 'Month' | 'FullYear'

/**
 * A number that code computes, a date, or a span of time. Its value is `now` times the time at which the code runs, and
 * `plus`; of dates and spans in milliseconds. A part of a date is that part of the date `of`, and `plus`.
 */
export interface Quantity {
  kind: 'number' | 'date' | 'span'
  now: number
  plus: number
  part?: { unit: CalendarUnit; of: Quantity }
}

const SECOND = 1000
export const DAY = 86_400 * SECOND
const YEAR = 365 * DAY

/** Milliseconds; of a month a twelfth of a year, of a year 365 days. */
export const CALENDAR: Readonly<Record<CalendarUnit, number>> = {
  Milliseconds: 1,
  Seconds: SECOND,
  Minutes: 60 * SECOND,
  Hours: 3600 * SECOND,
  Date: DAY,
  Month: YEAR / 12,
  FullYear: YEAR,
}

/** The date at which the code runs. */
export const NOW: Quantity = { kind: 'date', now: 1, plus: 0 }

export function numberOf(plus: number): Quantity {
  return { kind: 'number', now: 0, plus }
}

export function spanOf(plus: number): Quantity {
  return { kind: 'span', now: 0, plus }
}

/** The date that a time in milliseconds since 1970 is. */
export function asDate({ now, plus }: Quantity): Quantity {
  return { kind: 'date', now, plus }
}

/** A date or a span as the number that stands for it. */
export function asNumber(quantity: Quantity): Quantity {
  return quantity.kind === 'number' ? quantity : { kind: 'number', now: quantity.now, plus: quantity.plus }
}

/** `date` some milliseconds later. */
export function later(date: Quantity, milliseconds: number): Quantity {
  return { ...date, plus: date.plus + milliseconds }
}

/** Whether it is the same whenever the code runs. */
export function isConstant({ now, part }: Quantity): boolean {
  return now === 0 && part === undefined
}

/** What an arithmetic operator makes of two numbers; `null` where that is no longer a multiple of a time and a number. */
export function calculate(operator: string, one: Quantity, other: Quantity): Quantity | null {
  const left = asNumber(one)
  const right = asNumber(other)
  switch (operator) {
    case '+':
      if (right.part) return left.part ? null : isConstant(left) ? { ...right, plus: right.plus + left.plus } : null
      if (left.part) return isConstant(right) ? { ...left, plus: left.plus + right.plus } : null
      return { kind: 'number', now: left.now + right.now, plus: left.plus + right.plus }
    case '-':
      if (right.part) return null
      if (left.part) return isConstant(right) ? { ...left, plus: left.plus - right.plus } : null
      return { kind: 'number', now: left.now - right.now, plus: left.plus - right.plus }
    case '*':
      if (isConstant(left) && !right.part) return scaled(right, left.plus)
      return isConstant(right) && !left.part ? scaled(left, right.plus) : null
    case '/':
      return isConstant(right) && !left.part && right.plus !== 0 ? scaled(left, 1 / right.plus) : null
    case '%':
      return isConstant(left) && isConstant(right) ? numberOf(left.plus % right.plus) : null
    case '**':
      return isConstant(left) && isConstant(right) ? numberOf(left.plus ** right.plus) : null
    case '<<':
      return isConstant(left) && isConstant(right) ? numberOf(left.plus << right.plus) : null
    default:
      return null
  }
}

function scaled({ now, plus }: Quantity, factor: number): Quantity {
  return { kind: 'number', now: now * factor, plus: plus * factor }
}
