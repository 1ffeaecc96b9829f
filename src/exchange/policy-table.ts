import type { Category } from '../model/category.ts'
import { type Column, columnsOf } from './columns.ts'
import { type NotUnderstood, type OutsideRow, excerpt } from './outside.ts'
import { type Page, type PageItem, type PageTable, tablesOf } from './page.ts'
import { readPrintedLifetime } from './printed-lifetime.ts'
import { readPrintedType } from './printed-type.ts'
import { type Cell, rowOfCells } from './row-of-cells.ts'
import { Sections } from './sections.ts'

/** What a reader of pages finds, with the indexes of the items that it made rows of. */
export interface PageRows {
  rows: OutsideRow[]
  notUnderstood: NotUnderstood[]
  taken: ReadonlySet<number>
}

const longestHead = 9

/**
 * Reads tables of a cookie policy that have a head: with their markup, or as saved text in which every cell is a text of
 * its own. A row of saved text is known by its lifetime.
 */
export function readPolicyTables(page: Page, aliases: ReadonlyMap<string, Category>): PageRows {
  const found: PageRows & { taken: Set<number> } = { rows: [], notUnderstood: [], taken: new Set() }
  const tables = new Map(tablesOf(page).map((table) => [table.start, table]))
  const sections = new Sections(aliases)
  for (let index = 0; index < page.length;) {
    const table = tables.get(index)
    const head = table === undefined ? null : columnsOf((table.rows[0] ?? []).map(({ text }) => text))
    const end = table !== undefined && head !== null
      ? readTable(table, head, sections, found)
      : readLines(page, index, sections, found)
    if (end === null) sections.pass(page[index]?.text ?? '')
    else for (let taken = index; taken < index + end; taken++) found.taken.add(taken)
    index += end ?? 1
  }
  return found
}

function readTable(table: PageTable, head: readonly (Column | null)[], sections: Sections, found: PageRows): number {
  const [, ...rows] = table.rows
  for (const row of rows) {
    const texts = row.map(({ text }) => text)
    const [only = ''] = texts.filter((text) => text !== '')
    if (texts.filter((text) => text !== '').length <= 1) {
      const before = sections.current
      sections.pass(only)
      if (sections.current === before && only !== '') {
        found.notUnderstood.push({ place: placeOf(row[0]), text: excerpt(only), why: 'is a row with a single cell' })
      }
      continue
    }
    if (columnsOf(texts) !== null) continue
    const cells = new Map<Column, Cell>()
    for (const [index, column] of head.entries()) {
      const cell = row[index]
      if (column !== null && cell !== undefined) cells.set(column, cell)
    }
    found.rows.push(rowOfCells(cells, placeOf(row[0]), sections.current))
    sections.row()
  }
  return table.rows.reduce((sum, row) => sum + row.length, 0)
}

/** Reads a table whose cells stand one after another. */
function readLines(page: Page, start: number, sections: Sections, found: PageRows): number | null {
  const head = headAt(page, start)
  if (head === null) return null
  const width = head.length
  let index = start + width
  for (;;) {
    const cells = cellsAt(page, index, head)
    if (cells === null) {
      const short = shortRow(page, index, head)
      if (short === null) break
      found.notUnderstood.push({ place: placeOf(page[index]), text: excerpt(short.text), why: 'lacks a cell of its row' })
      index += short.length
      continue
    }
    found.rows.push(rowOfCells(cells, placeOf(page[index]), sections.current))
    sections.row()
    index += width
  }
  return index === start + width ? null : index - start
}

function headAt(page: Page, start: number): readonly (Column | null)[] | null {
  if (page[start]?.table !== null || columnsOf([page[start]?.text ?? '', 'Name', 'Purpose']) === null) return null
  for (let width = longestHead; width >= 2; width--) {
    const columns = columnsOf(page.slice(start, start + width).map(({ text }) => text))
    const isWhole = columns !== null && columns.length === width && columns.every((column) => column !== null)
    if (isWhole && columns.includes('lifetime')) return columns
  }
  return null
}

/** The cells of the row at `index`, if its lifetime is one; a lifetime that is none counts if the next row has its own. */
function cellsAt(page: Page, index: number, head: readonly (Column | null)[]): Map<Column, Cell> | null {
  const items = page.slice(index, index + head.length)
  if (items.length < head.length || items.some(({ table }) => table !== null)) return null
  const at = head.indexOf('lifetime')
  const isRow = isLifetime(items[at]) || (!items.some(isLifetime) && isLifetime(page[index + head.length + at]) && isShort(items[at]))
  if (!isRow || columnsOf(items.map(({ text }) => text)) !== null) return null
  return new Map(head.flatMap((column, position) => {
    const item = items[position]
    return column === null || item === undefined ? [] : [[column, item]]
  }))
}

/** A row in which the saved text lost an empty cell: its lifetime stands one cell too early. */
function shortRow(page: Page, index: number, head: readonly (Column | null)[]): { text: string; length: number } | null {
  const at = head.indexOf('lifetime')
  const length = head.length - 1
  if (at === 0 || !isLifetime(page[index + at - 1]) || !isLifetime(page[index + length + at])) return null
  return { text: page.slice(index, index + length).map(({ text }) => text).join(' | '), length }
}

function isLifetime(item: PageItem | undefined): boolean {
  return item !== undefined && readPrintedLifetime(item.text) !== null && readPrintedType(item.text) === null
}

function isShort(item: PageItem | undefined): boolean {
  return item !== undefined && item.text.length <= 40
}

function placeOf(item: PageItem | undefined): string {
  return `line ${item?.line ?? 1}`
}
