import { canonicalCategory } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import { columnHeadedBy, type Column } from './columns.ts'
import { type Data, NamePattern, at, entriesOf, isDataMap, listOf, sourceOf, textOf } from './data.ts'
import { readHtmlPage } from './html-page.ts'
import { patternsIn, patternsOf } from './name-expression.ts'
import { type NotUnderstood, type OutsideDocument, type OutsideRow, excerpt } from './outside.ts'
import { readPrintedType } from './printed-type.ts'
import { rowOfCells } from './row-of-cells.ts'
import type { KnownServices } from './known-service.ts'
import type { Reference } from './to-draft.ts'
import { translated } from './translated.ts'

export function isVanillaCookieconsent(data: Data): boolean {
  if (entriesOf(at(data, 'languages')).some(([, language]) => at(language, 'settings_modal') !== null)) return true
  if (!isDataMap(at(data, 'categories'))) return false
  return at(data, 'language') !== null || entriesOf(at(data, 'categories')).some(([, below]) => {
    return ['autoClear', 'readOnly', 'enabled', 'services'].some((key) => at(below, key) !== null)
  })
}

/** Reads a vanilla-cookieconsent configuration, version 2 or 3: its tables, the cookies it clears, its services. */
export function readVanillaCookieconsent(data: Data, reference: Reference): OutsideDocument {
  const reader = new Reader(reference)
  for (const [language, texts] of entriesOf(at(data, 'language', 'translations'))) reader.sections(language, texts)
  for (const [language, texts] of entriesOf(at(data, 'languages'))) reader.blocks(language, texts)
  for (const [name, category] of entriesOf(at(data, 'categories'))) reader.category(name, category)
  return reader.document()
}

class Reader {
  readonly #aliases: ReadonlyMap<string, Category>
  readonly #known: KnownServices
  readonly #categories = new Map<Category, 'required' | 'exempt'>()
  readonly #notUnderstood: NotUnderstood[] = []
  /** By category, name and type, so that the languages of one table come together. */
  readonly #rows = new Map<string, { row: OutsideRow; purposes: Map<string, string> }>()
  readonly #services: OutsideRow[] = []

  constructor({ aliases, services }: Reference) {
    this.#aliases = aliases
    this.#known = services
  }

  document(): OutsideDocument {
    const rows = [...this.#rows.values()].map(({ row, purposes }) => ({ ...row, purpose: translated(purposes) }))
    return { rows: [...this.#services, ...rows], notUnderstood: this.#notUnderstood, categories: this.#categories }
  }

  /** Version 3. */
  sections(language: string, texts: Data): void {
    for (const [index, section] of listOf(at(texts, 'preferencesModal', 'sections')).entries()) {
      const table = at(section, 'cookieTable')
      const category = this.#categoryNamed(textOf(at(section, 'linkedCategory')))
      const heads = new Map(entriesOf(at(table, 'headers')).map(([key, head]) => [key, textOf(head) ?? key] as const))
      const place = `$.language.translations.${language}.preferencesModal.sections[${index}].cookieTable.body`
      for (const [position, line] of listOf(at(table, 'body')).entries()) {
        this.#tableRow(language, line, heads, category, `${place}[${position}]`)
      }
    }
  }

  /** Version 2. */
  blocks(language: string, texts: Data): void {
    const modal = at(texts, 'settings_modal')
    const named = listOf(at(modal, 'cookie_table_headers')).flatMap(entriesOf)
    const heads = new Map(named.map(([key, head]) => [key, textOf(head) ?? key] as const))
    for (const [index, block] of listOf(at(modal, 'blocks')).entries()) {
      const name = textOf(at(block, 'toggle', 'value'))
      const category = this.#categoryNamed(name)
      if (category !== null) this.#keepCategory(category, at(block, 'toggle', 'readonly') === true)
      const place = `$.languages.${language}.settings_modal.blocks[${index}].cookie_table`
      for (const [position, line] of listOf(at(block, 'cookie_table')).entries()) {
        this.#tableRow(language, line, heads, category, `${place}[${position}]`)
      }
    }
  }

  category(name: string, data: Data): void {
    const category = this.#categoryNamed(name) ?? name
    this.#keepCategory(category, at(data, 'readOnly') === true)
    const place = `$.categories.${name}`
    this.#cleared(at(data, 'autoClear', 'cookies'), category, null, `${place}.autoClear.cookies`)
    for (const [id, service] of entriesOf(at(data, 'services'))) {
      const label = textOf(at(service, 'label'))
      const base = { lifetime: null, type: null, party: null, purpose: null, providers: [] }
      const isLabelKnown = label !== null && this.#known.called(label) !== null
      const called = isLabelKnown && this.#known.called(id) === null ? label : id
      const isTold = label === null || label === id || this.#known.called(called) !== null
      const exact = isTold ? {} : { exact: { provider: label } }
      this.#services.push({ ...base, place: `${place}.services.${id}`, name: null, service: called, category, ...exact })
      this.#cleared(at(service, 'cookies'), category, called, `${place}.services.${id}.cookies`)
    }
  }

  #cleared(cookies: Data, category: Category, service: string | null, place: string): void {
    for (const [index, cookie] of listOf(cookies).entries()) {
      const name = at(cookie, 'name')
      const patterns = patternsIn(name)
      if (patterns === null) {
        const why = 'is no name, and no expression that a pattern can say'
        this.#notUnderstood.push({ place: `${place}[${index}]`, text: excerpt(sourceOf(name)), why })
      }
      const domain = textOf(at(cookie, 'domain'))
      const providers = domain === null ? [] : [{ name: null, host: domain.replace(/^\./, ''), policy: null }]
      for (const pattern of patterns ?? []) {
        const before = this.#rows.get(JSON.stringify([category, pattern, null]))
        if (before !== undefined) {
          if (service !== null) before.row = { ...before.row, service: before.row.service ?? service }
          continue
        }
        const row: OutsideRow = {
          place: `${place}[${index}]`, name: pattern, service, providers, purpose: null, lifetime: null, type: null, category,
          party: null, exact: { name: pattern },
        }
        this.#rows.set(JSON.stringify([category, pattern, null]), { row, purposes: new Map() })
      }
    }
  }

  #tableRow(language: string, line: Data, heads: ReadonlyMap<string, string>, category: Category | null, place: string): void {
    const cells = new Map<Column, { text: string; pieces: readonly { text: string; href: null }[] }>()
    for (const [key, value] of entriesOf(line)) {
      const text = withoutMarkup(textOf(value)) ?? (value instanceof NamePattern ? `/${value.source}/` : null)
      const column = columnHeadedBy(heads.get(key) ?? key) ?? columnHeadedBy(key) ?? shortColumns[key.toLowerCase()] ?? null
      if (text !== null && column !== null && !cells.has(column)) cells.set(column, { text, pieces: [{ text, href: null }] })
    }
    const isExpression = at(line, 'is_regex') === true
    const written = cells.get('name')?.text
    const names = isExpression && written !== undefined ? patternsOf(written) : null
    if (isExpression && written !== undefined && names === null) {
      this.#notUnderstood.push({ place, text: excerpt(written), why: 'is no expression that a pattern can say' })
      return
    }
    const row = rowOfCells(cells, place, { category, party: null })
    const purpose = typeof row.purpose === 'string' ? row.purpose : null
    for (const name of names ?? [row.name]) {
      const type = row.type === null || readPrintedType(row.type) === 'cookie' ? null : row.type
      const key = JSON.stringify([category, name, type])
      const kept = this.#rows.get(key) ?? {
        row: { ...row, name, category: row.category ?? category, ...(isExpression && name !== null ? { exact: { name } } : {}) },
        purposes: new Map<string, string>(),
      }
      if (purpose !== null) kept.purposes.set(language, purpose)
      this.#rows.set(key, kept)
    }
  }

  #categoryNamed(name: string | null): Category | null {
    return name === null ? null : (canonicalCategory(this.#aliases, name) ?? name)
  }

  #keepCategory(category: Category, isReadOnly: boolean): void {
    if (!this.#aliases.has(category)) this.#categories.set(category, isReadOnly ? 'exempt' : 'required')
  }
}

/** Keys that tables use where their heads say nothing. */
const shortColumns: Readonly<Record<string, Column>> = { desc: 'purpose', exp: 'lifetime', cookie: 'name' }

/** Cells are markup there: what they show counts. */
function withoutMarkup(text: string | null): string | null {
  if (text === null || !/[<&]/.test(text)) return text
  return readHtmlPage(text).map((item) => item.text).join(' ')
}
