import { countedProblems } from './checked.ts'
import type { Disclosed } from './disclosure.ts'
import { categoryTitle, safe, verdictBadge, verdictWords, withCode } from './html-words.ts'
import type { InventoryEffect } from './inventory.ts'
import type { Problem } from './problem.ts'

/** More than so many steps of a reasoning help nobody who reads about privacy. */
const mostSteps = 3

interface Column {
  title: string
  className: string
}

const storedColumns: readonly Column[] = [
  { title: 'Name', className: 'name' }, { title: 'Provider', className: 'who' }, { title: 'Purpose', className: '' },
  { title: 'Consent', className: 'short' }, { title: 'Where', className: 'where' },
]

const toldColumns: readonly Column[] = [
  { title: 'Service', className: 'name' }, { title: 'Provider', className: 'who' }, { title: 'Category', className: '' },
  { title: 'Consent', className: 'short' }, { title: 'Where', className: 'where' },
]

const problemColumns: readonly Column[] = [
  { title: 'Place', className: 'name' }, { title: 'Kind', className: 'short' }, { title: 'Problem', className: 'message' }, { title: 'Rule', className: 'rule' },
]

/** What is stored in one category. */
export function storedTable(category: string | null, rows: readonly Disclosed[]): string[] {
  return part(`${safe(categoryTitle(category))} ${amount(rows.length)}`, storedColumns, rows.map((row) => rowOf(row, [
    [`<code>${safe(row.title)}</code>`, [row.what, row.lifetime].filter((text) => text !== '').map(safe).join(', ')],
    [providerCell(row)], [safe(row.purpose)], [consentCell(row)], [placesCell(row)],
  ], storedColumns)))
}

/** Who is told, by provider. */
export function toldTable(rows: readonly Disclosed[]): string[] {
  return part(`By provider ${amount(rows.length)}`, toldColumns, rows.map((row) => rowOf(row, [
    [safe(row.title), [row.what, row.lifetime === '' ? '' : `kept ${row.lifetime}`].filter((text) => text !== '').map(safe).join(', ')],
    [providerCell(row)], [safe(categoryTitle(row.category)), safe(row.purpose)], [consentCell(row)], [placesCell(row)],
  ], toldColumns)))
}

/** The problems of a check. */
export function problemTable(problems: readonly Problem[]): string[] {
  const rows = problems.map(({ file, line, level, message, rule }) => {
    const cells = [[`<code>${safe(`${file}:${line}`)}</code>`], [`<span class="badge ${level}">${level === 'error' ? 'Error' : 'Warning'}</span>`], [withCode(message)], [`<code>${safe(rule)}</code>`]]
    return `<tr>${cells.map((cell, index) => cellOf(cell, problemColumns[index], index)).join('')}</tr>`
  })
  return table(safe(countedProblems(problems)), problemColumns, rows)
}

function part(caption: string, columns: readonly Column[], rows: readonly string[]): string[] {
  return ['<div data-part>', ...table(caption, columns, rows), '</div>']
}

function table(caption: string, columns: readonly Column[], rows: readonly string[]): string[] {
  const head = columns.map(({ title, className }) => `<th scope="col"${className === '' ? '' : ` class="${className}"`}>${title}</th>`)
  return ['<table>', `<caption>${caption}</caption>`, `<thead><tr>${head.join('')}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>']
}

/** A cell's text as HTML, and a smaller line below it. */
type Cell = readonly [text: string, below?: string] | readonly string[]

function rowOf(row: Disclosed, cells: readonly Cell[], columns: readonly Column[]): string {
  const { title, what, provider, purpose, category, verdict, declared, places } = row
  const words = [title, what, provider, purpose, category ?? '', ...places.map(({ file }) => file)].join(' ').toLowerCase()
  const data = { text: words, verdict: verdict ?? 'elsewhere', category: category ?? '-', declared: declared === null ? '-' : declared ? 'yes' : 'no' }
  const written = Object.entries(data).map(([key, value]) => ` data-${key}="${safe(value)}"`).join('')
  return `<tr${written}>${cells.map((cell, index) => cellOf(cell, columns[index], index)).join('')}</tr>`
}

function cellOf([text = '', below = '']: Cell, column: Column | undefined, index: number): string {
  const content = `${text}${below === '' ? '' : `<small>${below}</small>`}`
  const shown = content === '' ? '' : `<div class="cell">${content}</div>`
  const label = ` data-label="${column?.title ?? ''}"`
  return index === 0 ? `<th scope="row"${label}>${shown}</th>` : `<td${label}>${shown}</td>`
}

function providerCell({ provider, policy }: Disclosed): string {
  return policy !== null && isWebAddress(policy) ? `<a href="${safe(policy)}" rel="noopener noreferrer">${safe(provider)}</a>` : safe(provider)
}

function consentCell({ verdict, elsewhere, declared }: Disclosed): string {
  const standing = declared === null ? '' : declared ? '<small>Declared</small>' : '<small class="undeclared">Not declared</small>'
  return `${verdict === null ? safe(elsewhere) : verdictBadge(verdict)}${standing}`
}

function placesCell({ places }: Disclosed): string {
  const [first] = places
  if (!first) return ''
  const list = `<ul class="places">${places.map(placeItem).join('')}</ul>`
  if (places.length === 1) return list
  return `<details><summary>${places.length} places</summary>${list}</details>`
}

function placeItem(effect: InventoryEffect): string {
  const { file, line, verdict, evidence, description } = effect
  const reasons = verdict === 'exempt' ? [] : evidence.slice(0, mostSteps)
  const because = reasons.map((step) => `${withCode(step.text)} (${step.file === file ? `line ${step.line}` : `${safe(step.file)}:${step.line}`})`)
  return `<li><code>${safe(`${file}:${line}`)}</code><small>${[`${withCode(description)}: ${verdictWords[verdict].toLowerCase()}`, ...because].join('<br>')}</small></li>`
}

function amount(number: number): string {
  return `<small>(${number})</small>`
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}
