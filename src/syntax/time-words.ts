const SECOND = 1000
const DAY = 86_400 * SECOND
const YEAR = 365 * DAY

const UNITS: ReadonlyMap<string, number> = new Map([
  ...[['millisecond', 1], ['second', SECOND], ['minute', 60 * SECOND], ['hour', 3600 * SECOND], ['day', DAY], ['week', 7 * DAY],
    ['month', YEAR / 12], ['quarter', YEAR / 4], ['year', YEAR]] as const,
].flatMap(([word, length]) => [[word, length], [`${word}s`, length]] as const))

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['ms', 1], ['s', SECOND], ['sec', SECOND], ['secs', SECOND], ['m', 60 * SECOND], ['min', 60 * SECOND], ['mins', 60 * SECOND],
  ['h', 3600 * SECOND], ['hr', 3600 * SECOND], ['hrs', 3600 * SECOND], ['d', DAY], ['w', 7 * DAY], ['M', YEAR / 12], ['Q', YEAR / 4],
  ['y', YEAR], ['yr', YEAR], ['yrs', YEAR],
])

/** The milliseconds of a unit as date libraries name it: `days`, `Day`, `d`, `M` for months; `null` for another word. */
export function millisecondsOfUnit(word: string): number | null {
  return LETTERS.get(word) ?? UNITS.get(word.toLowerCase()) ?? null
}

/** The milliseconds of a text such as `7d`, `2 days` or `1.5h`; `null` for any other text. */
export function millisecondsOfText(text: string): number | null {
  const [, count, unit] = /^(-?\d*\.?\d+) *([a-z]+)$/i.exec(text.trim()) ?? []
  const length = unit === undefined ? null : millisecondsOfUnit(unit)
  return length === null ? null : Number(count) * length
}
