/** A piece of a document's text, with the address that it links to. */
export interface Piece {
  text: string
  href: string | null
}

/** A run of text that stands by itself in a document: a table's cell, a heading, a line. */
export interface PageItem {
  /** `cell`: marked up as a table's cell, though its table may be lost. */
  kind: 'cell' | 'text'
  /** With single spaces. */
  text: string
  pieces: readonly Piece[]
  /** From 1. */
  line: number
  /** Which table and which of its rows it belongs to; `null` outside tables. */
  table: number | null
  row: number
}

/** A document from outside as the sequence of its texts, whatever its markup. */
export type Page = readonly PageItem[]

/** Rows of items that belong to one table, in their order. */
export interface PageTable {
  rows: readonly (readonly PageItem[])[]
  /** Index of its first item in the page. */
  start: number
}

/** The tables of a page whose rows are known. */
export function tablesOf(page: Page): readonly PageTable[] {
  const tables = new Map<number, { rows: Map<number, PageItem[]>; start: number }>()
  for (const [index, item] of page.entries()) {
    if (item.table === null) continue
    const table = tables.get(item.table) ?? { rows: new Map<number, PageItem[]>(), start: index }
    tables.set(item.table, table)
    const row = table.rows.get(item.row)
    if (row) row.push(item)
    else table.rows.set(item.row, [item])
  }
  return [...tables.values()].map(({ rows, start }) => ({ rows: [...rows.values()], start }))
}

export function singleSpaced(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim()
}
