/** Plain data from outside, whoever wrote it: read by these functions only, which look at own properties. */
export type Data = string | number | boolean | null | NamePattern | Code | readonly Data[] | DataMap

export interface DataMap {
  readonly [key: string]: Data
}

/** A regular expression as it is written; it is never run. */
export class NamePattern {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What is no data: a call, a function, a variable. It is named, not run. */
export class Code {
  readonly text: string
  readonly line: number

  constructor(text: string, line: number) {
    this.text = text
    this.line = line
  }
}

export function isDataMap(value: Data | undefined): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && !(value instanceof NamePattern) && !(value instanceof Code)
}

/** The value at a key, or at keys below each other; `null` where there is none. */
export function at(value: Data | undefined, ...keys: readonly string[]): Data {
  let found = value ?? null
  for (const key of keys) found = isDataMap(found) && Object.hasOwn(found, key) ? (found[key] ?? null) : null
  return found
}

/** What stands in the document for a value, to show it. */
export function sourceOf(value: Data): string {
  if (value instanceof NamePattern) return `/${value.source}/`
  return value instanceof Code ? value.text : JSON.stringify(value)
}

/** A text, or a number as a text; `null` for the rest and for an empty text. */
export function textOf(value: Data | undefined): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

export function listOf(value: Data | undefined): readonly Data[] {
  return isList(value) ? value : []
}

function isList(value: Data | undefined): value is readonly Data[] {
  return Array.isArray(value)
}

export function entriesOf(value: Data | undefined): readonly (readonly [string, Data])[] {
  return isDataMap(value) ? Object.entries(value) : []
}

/** The texts of a list, or of a single text. */
export function textsOf(value: Data | undefined): readonly string[] {
  return (isList(value) ? value : [value]).map((one) => textOf(one)).filter((text) => text !== null)
}
