import type { ManifestDraft } from '../manifest/draft.ts'
import { isOwnCsv, readCsvTable, readOwnCsv } from './csv.ts'
import { BrokenCsv, type CsvRecord, parseCsv } from './csv-text.ts'
import { columnsOf } from './columns.ts'
import type { Data } from './data.ts'
import { at, entriesOf, isDataMap } from './data.ts'
import { isIabDisclosure, readIabDisclosure } from './iab.ts'
import { isKlaro, readKlaro } from './klaro.ts'
import { isOneTrust, readOneTrust } from './onetrust.ts'
import {
  isOpenCookieDatabase, isOpenCookieDatabaseData, readOpenCookieDatabase, readOpenCookieDatabaseData,
} from './open-cookie-database.ts'
import { type Format, type NotUnderstood, type OutsideDocument, UnreadableDocument } from './outside.ts'
import { readPageRows } from './page-rows.ts'
import { type ScriptData, codeIn, readScript } from './plain-javascript.ts'
import { isTarteaucitron, isTarteaucitronData, readTarteaucitron, readTarteaucitronData } from './tarteaucitron.ts'
import type { Reference } from './to-draft.ts'
import { isVanillaCookieconsent, readVanillaCookieconsent } from './vanilla-cookieconsent.ts'

/** A document with its format: rows in its own words, or what it spells out in a manifest's. */
export type ReadDocument =
  | (OutsideDocument & { format: Format })
  | { format: Format; draft: ManifestDraft; notUnderstood: readonly NotUnderstood[] }

/** Formats whose documents are tables for people, or records. */
const pages: ReadonlySet<Format> = new Set(['cookiebot', 'policy-table'])
const tables: ReadonlySet<Format> = new Set(['csv', 'open-cookie-database', 'onetrust'])

const mostCode = 20

/**
 * Reads a document in the format that it is in, told by its content, not by its name.
 * @param from the format that it is said to have.
 * @throws {UnreadableDocument} where it is in none, or not in that one.
 */
export function readDocument(text: string, from: Format | null, reference: Reference): ReadDocument {
  if (text.trim() === '') throw new UnreadableDocument('It is empty.')
  const read = (from === null || !pages.has(from) ? structured(text, from, reference) : null)
    ?? (from === null || pages.has(from) ? page(text, from, reference) : null)
  if (read !== null) return read
  if (from === null) throw new UnreadableDocument(nothingKnown)
  throw new UnreadableDocument(`No ${from} declaration was found in it. Leave out --from, or name another format.`)
}

const nothingKnown = 'No declaration of a known format was found in it. `cookierc import --help` lists the formats.'

function page(text: string, from: Format | null, { aliases }: Reference): ReadDocument | null {
  const read = readPageRows(text, aliases)
  if (read.rows.length === 0 && read.notUnderstood.length === 0) return null
  return { ...read, format: from ?? read.format }
}

function structured(text: string, from: Format | null, reference: Reference): ReadDocument | null {
  const begins = text.trimStart().slice(0, 1)
  if (begins === '{' || begins === '[') {
    const json = parsedJson(text)
    if (json.ok) return ofData(json.value, reference, from)
    if (begins === '[' || /^\s*\{\s*"/.test(text.slice(0, 1000))) {
      throw new UnreadableDocument(`It begins like JSON and is none: ${json.problem}. Save it anew, whole.`)
    }
  }
  const isMarkup = begins === '<'
  if (!isMarkup && (from === null ? looksLikeScript(text) : !tables.has(from))) return ofScript(text, reference, from)
  return isMarkup ? null : ofRecords(text, from)
}

function parsedJson(text: string): { ok: true; value: Data } | { ok: false; problem: string } {
  try {
    return { ok: true, value: JSON.parse(text) as Data }
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { ok: false, problem: problem.slice(0, 120).replace(/[\p{Cc}\p{Cf}]/gu, ' ') }
  }
}

/** Every format of JSON, with how to know and to read it; the first that knows its document wins. */
const readers: readonly {
  format: Format
  knows: (data: Data) => boolean
  read: (data: Data, reference: Reference) => OutsideDocument
}[] = [
  { format: 'iab', knows: isIabDisclosure, read: readIabDisclosure },
  { format: 'onetrust', knows: isOneTrust, read: readOneTrust },
  { format: 'vanilla-cookieconsent', knows: isVanillaCookieconsent, read: readVanillaCookieconsent },
  { format: 'klaro', knows: isKlaro, read: readKlaro },
  { format: 'tarteaucitron', knows: isTarteaucitronData, read: readTarteaucitronData },
  { format: 'open-cookie-database', knows: isOpenCookieDatabaseData, read: readOpenCookieDatabaseData },
]

function ofData(data: Data, reference: Reference, from: Format | null): ReadDocument | null {
  const reader = readers.find(({ format, knows }) => (from === null || from === format) && knows(data))
  if (reader !== undefined) return { ...reader.read(data, reference), format: reader.format }
  const records = recordsOf(data)
  return records === null ? null : ofTable(records, from)
}

/** A list of maps as a table: `[{ "Cookie name": "_ga", ... }]`. */
function recordsOf(data: Data): CsvRecord[] | null {
  const items = (Array.isArray(data) ? data : (entriesOf(data).find(([, value]) => Array.isArray(value))?.[1] ?? [])) as readonly Data[]
  const maps = items.filter(isDataMap)
  if (maps.length === 0 || maps.length < items.length) return null
  const keys = [...new Set(maps.flatMap((map) => Object.keys(map)))]
  const head = keys.map((key) => key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase())
  const fields = maps.map((map, index) => ({ line: index + 1, fields: keys.map((key) => shown(at(map, key))) }))
  return [{ line: 0, fields: head }, ...fields]
}

function shown(value: Data): string {
  return value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function looksLikeScript(text: string): boolean {
  const head = text.slice(0, 500_000)
  const names = /tarteaucitron|klaroConfig|CookieConsent\s?\.\s?run|initCookieConsent|preferencesModal|settings_modal/i
  return names.test(head) || /export\s{1,9}default|module\.exports/.test(head)
    || /^\s*(?:\/[/*]|import\b|export\b|const\b|let\b|var\b|window\.|\{)/.test(head)
}

function ofScript(text: string, reference: Reference, from: Format | null): ReadDocument | null {
  const script = readScript(text)
  if ((from === null || from === 'tarteaucitron') && isTarteaucitron(script)) {
    return { ...readTarteaucitron(script), format: 'tarteaucitron' }
  }
  for (const { format, knows, read } of readers) {
    if (from !== null && from !== format) continue
    const value = largest(script, knows)
    if (value === null) continue
    const document = read(value, reference)
    const code = codeIn(value, mostCode).map(({ text: source, line }) => {
      return { place: `line ${line}`, text: source, why: 'is code, which is not run' }
    })
    return { ...document, notUnderstood: [...document.notUnderstood, ...code], format }
  }
  return null
}

/** Of the values that a format knows, the one that says the most. */
function largest(script: readonly ScriptData[], knows: (data: Data) => boolean): Data | null {
  const known = script.flatMap(({ values }) => values).filter((value) => isDataMap(value) && knows(value))
  const sized = known.map((value) => ({ value, size: JSON.stringify(value).length }))
  return sized.length === 0 ? null : sized.reduce((best, one) => (one.size > best.size ? one : best)).value
}

function ofRecords(text: string, from: Format | null): ReadDocument | null {
  const [firstLine = ''] = text.replace(/^\s+/, '').split(/\r|\n/, 1)
  const isTable = /[,;\t]/.test(firstLine) && firstLine.length < 10_000
  if (!isTable) return null
  try {
    // The head alone tells whether it is a table of ours: text of any kind has commas.
    const [head] = parseCsv(firstLine)
    return head === undefined || !isHead(head.fields) ? null : ofTable(parseCsv(text.replace(/^\s+/, '')), from)
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    throw new UnreadableDocument(`Line ${error.line} of the CSV is broken: ${error.message}. Export it anew, whole.`)
  }
}

function isHead(fields: readonly string[]): boolean {
  return isOwnCsv(fields) || isOpenCookieDatabase(fields) || columnsOf(fields) !== null
}

function ofTable(records: readonly CsvRecord[], from: Format | null): ReadDocument | null {
  const head = records[0]?.fields ?? []
  if ((from === null || from === 'csv') && isOwnCsv(head)) return { ...readOwnCsv(records), format: 'csv' }
  if ((from === null || from === 'open-cookie-database') && isOpenCookieDatabase(head)) {
    return { ...readOpenCookieDatabase(records), format: 'open-cookie-database' }
  }
  if (from === 'open-cookie-database' || columnsOf(head) === null) return null
  const names = head.map((name) => name.toLowerCase())
  const looksLikeOneTrust = names.includes('lifespan') && (names.includes('host') || names.includes('cookie subgroup'))
  const isOneTrustTable = from === 'onetrust' || (from === null && looksLikeOneTrust)
  return { ...readCsvTable(records, isOneTrustTable), format: isOneTrustTable ? 'onetrust' : 'csv' }
}
