import { type Page, type PageItem, singleSpaced } from './page.ts'

/** Reads saved text: a line is a text of its own, and where lines have tabs between columns, a table's row. */
export function readTextPage(text: string): Page {
  const items: PageItem[] = []
  let table = -1
  let inTable = false
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const cells = line.split('\t').map(singleSpaced)
    const isRow = cells.length >= 3 && cells.filter((cell) => cell !== '').length >= 2
    if (isRow && !inTable) table++
    if (isRow || cells.some((cell) => cell !== '')) inTable = isRow
    for (const cell of isRow ? cells : [singleSpaced(line)]) {
      if (cell === '' && !isRow) continue
      const pieces = [{ text: cell, href: null }]
      items.push({ kind: isRow ? 'cell' : 'text', text: cell, pieces, line: index + 1, table: isRow ? table : null, row: index })
    }
  }
  return items
}
