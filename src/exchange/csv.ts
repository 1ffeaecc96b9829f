import type { CookieDraft, ManifestDraft, ServiceDraft } from '../manifest/draft.ts'
import type { Category } from '../model/category.ts'
import type { CookieAttributes, LocalizedText } from '../model/manifest.ts'
import { printCsv, withoutGuard } from '../text/print-csv.ts'
import { type Column, columnHeadedBy, columnsOf } from './columns.ts'
import type { CsvRecord } from './csv-text.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideRow, excerpt } from './outside.ts'
import { type Cell, rowOfCells } from './row-of-cells.ts'
import { languagesOf } from './translated.ts'

/** The columns of our own CSV; a purpose in several languages has a column for each: `purpose (de)`. */
const ownColumns = [
  'kind', 'name', 'type', 'service', 'provider', 'category', 'purpose', 'purposes', 'set by', 'refresh', 'lifetime', 'party',
  'domains', 'secure', 'http only', 'same site', 'partitioned', 'path', 'cookie domain', 'hosts', 'globals', 'packages', 'policy', 'loads',
] as const

export function isOwnCsv(head: readonly string[]): boolean {
  return head[0] === 'kind' && head.includes('name') && head.includes('set by')
}

/** Reads our own CSV back: a record for each category of the project's own, each service and each stored key. */
export function readOwnCsv(records: readonly CsvRecord[]): { draft: ManifestDraft; notUnderstood: NotUnderstood[] } {
  const [head, ...lines] = records
  const names = head?.fields ?? []
  const categories = new Map<Category, { consent: 'required' | 'exempt' }>()
  const services = new Map<string, ServiceDraft>()
  const cookies: CookieDraft[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const { line, fields } of lines) {
    const written = names.map((name, index) => [name, withoutGuard(fields[index] ?? '')] as const)
    const values = new Map(written.filter(([, value]) => value !== ''))
    const kind = values.get('kind')
    const name = values.get('name') ?? ''
    if (name === '' || (kind !== 'cookie' && kind !== 'service' && kind !== 'category')) {
      const why = name === '' ? 'has no name' : 'is of a kind other than cookie, service and category'
      notUnderstood.push({ place: `line ${line}`, text: excerpt(fields.join(' | ')), why })
    } else if (kind === 'category') {
      categories.set(name, { consent: values.get('type') === 'exempt' ? 'exempt' : 'required' })
    } else if (kind === 'service') {
      const own = { ...lists(values, ['hosts', 'globals', 'packages', 'loads']), ...texts(values, ['policy']) }
      services.set(name, { ...sharedFields(values), ...own })
    } else cookies.push({ name, ...texts(values, ['type', 'service']), ...sharedFields(values), ...cookieFields(values) })
  }
  return { draft: { categories, services, cookies }, notUnderstood }
}

/** Writes a draft as our own CSV, safe to open in a spreadsheet. */
export function printOwnCsv({ categories, services, cookies }: ManifestDraft): string {
  const purposes = [...services.values(), ...cookies].map(({ purpose }) => purpose ?? null)
  const isTranslated = purposes.some((purpose) => purpose !== null && typeof purpose !== 'string')
  const languages = isTranslated ? languagesOf(purposes) : []
  const translations = languages.map((language) => `purpose (${language})`)
  const columns = ownColumns.flatMap((column) => (column === 'purpose' ? [column, ...translations] : [column]))
  const records = [
    ...[...categories].map(([name, { consent }]) => ({ kind: 'category', name, type: consent })),
    ...[...services].map(([name, service]) => ({ kind: 'service', name, ...printedFields(service) })),
    ...cookies.map((cookie) => ({ kind: 'cookie', ...printedFields(cookie) })),
  ]
  const lines = records.map((record: Readonly<Record<string, string>>) => columns.map((column) => record[column] ?? ''))
  return printCsv([columns, ...lines])
}

/** Reads any table with a head that names columns of a cookie policy. */
export function readCsvTable(records: readonly CsvRecord[], daysByDefault: boolean): OutsideDocument {
  const [head, ...lines] = records
  const columns = columnsOf(head?.fields ?? []) ?? []
  const unread = (head?.fields ?? []).filter((name) => name.trim() !== '' && columnHeadedBy(name) === null)
  const rows: OutsideRow[] = []
  const notUnderstood: NotUnderstood[] = []
  if (unread.length > 0) {
    const why = 'are columns that no manifest has; they are left out'
    notUnderstood.push({ place: `line ${head?.line ?? 1}`, text: excerpt(unread.join(', ')), why })
  }
  for (const { line, fields } of lines) {
    const cells = new Map<Column, Cell>()
    for (const [index, column] of columns.entries()) {
      const text = withoutGuard(fields[index] ?? '').trim()
      if (column !== null && text !== '') cells.set(column, { text, pieces: [{ text, href: null }] })
    }
    const row = rowOfCells(cells, `line ${line}`, { category: null, party: null })
    rows.push(daysByDefault && /^\d{1,6}$/.test(row.lifetime ?? '') ? { ...row, lifetime: `${row.lifetime} days` } : row)
  }
  return { rows, notUnderstood }
}

function sharedFields(values: ReadonlyMap<string, string>): Partial<CookieDraft & ServiceDraft> {
  const inLanguages = [...values].filter(([name]) => /^purpose \(.+\)$/.test(name))
  const translations = inLanguages.map(([name, text]) => [name.slice('purpose ('.length, -1), text] as const)
  const several = translations.length > 0 ? Object.fromEntries(translations) : undefined
  const purpose: LocalizedText | undefined = values.get('purpose') ?? several
  return { ...texts(values, ['provider', 'category', 'lifetime']), ...(purpose === undefined ? {} : { purpose }) }
}

function cookieFields(values: ReadonlyMap<string, string>): Partial<CookieDraft> {
  const setBy = values.get('set by')
  const attributes = {
    ...flags(values, { secure: 'secure', httpOnly: 'http only', partitioned: 'partitioned' }),
    ...named(values, { sameSite: 'same site', path: 'path', domain: 'cookie domain' }),
  }
  return {
    ...lists(values, ['domains']),
    ...texts(values, ['party']),
    ...(values.has('purposes') ? { purposes: (values.get('purposes') ?? '').split(' ').map(Number) } : {}),
    ...(setBy === undefined ? {} : { setBy: setBy as NonNullable<CookieDraft['setBy']> }),
    ...(values.get('refresh') === 'yes' ? { refresh: true } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  }
}

function printedFields(draft: CookieDraft | ServiceDraft): Record<string, string> {
  const printed: Record<string, string> = {}
  for (const [key, value] of Object.entries(draft) as [string, unknown][]) {
    if (typeof value === 'string') printed[key === 'setBy' ? 'set by' : key] = value
    else if (key === 'refresh') printed.refresh = value === true ? 'yes' : ''
    else if (Array.isArray(value)) printed[key] = value.join(' ')
    else if (key === 'attributes') Object.assign(printed, printedAttributes(value as CookieAttributes))
    else if (key === 'purpose') {
      for (const [language, text] of Object.entries(value as object)) printed[`purpose (${language})`] = String(text)
    }
  }
  return printed
}

function printedAttributes(attributes: CookieAttributes): Record<string, string> {
  const { secure, httpOnly, partitioned, sameSite, path, domain } = attributes
  const flag = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no')
  return {
    'secure': flag(secure), 'http only': flag(httpOnly), 'partitioned': flag(partitioned),
    'same site': sameSite ?? '', 'path': path ?? '', 'cookie domain': domain ?? '',
  }
}

function texts(values: ReadonlyMap<string, string>, keys: readonly string[]): Record<string, string> {
  return named(values, Object.fromEntries(keys.map((key) => [key, key])))
}

function named(values: ReadonlyMap<string, string>, keys: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).flatMap(([key, column]) => {
    const value = values.get(column)
    return value === undefined ? [] : [[key, value]]
  }))
}

function flags(values: ReadonlyMap<string, string>, keys: Readonly<Record<string, string>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(named(values, keys)).map(([key, value]) => [key, value === 'yes']))
}

function lists(values: ReadonlyMap<string, string>, keys: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(texts(values, keys)).map(([key, value]) => [key, value.split(' ')]))
}
