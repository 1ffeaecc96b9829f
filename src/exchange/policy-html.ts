import { createHash } from 'node:crypto'
import { escapeHtml } from '../text/escape-html.ts'
import { consentLine } from './policy-markdown.ts'
import type { PublishedRow, PublishedSection } from './published.ts'

const columns = ['Name', 'Provider', 'Purpose', 'Lifetime', 'Type'] as const

/** On a phone each row becomes a card whose cells say their column; on paper nothing can be sorted. */
const style = `
:root { color-scheme: light dark; --line: #c8ccd2; --soft: #f3f5f7; --faint: #545d68; --link: #0b57d0 }
@media (prefers-color-scheme: dark) { :root { --line: #444c56; --soft: #22272e; --faint: #a0aab6; --link: #8ab4f8 } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin: 2rem 0 .25rem }
p { color: var(--faint); margin: .25rem 0 .75rem }
a { color: var(--link) }
table { border-collapse: collapse; table-layout: fixed; width: 100% }
th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .5rem .6rem; text-align: start; vertical-align: top }
thead th { background: var(--soft); padding: 0 }
th:nth-child(1) { width: 22% } th:nth-child(2) { width: 16% } th:nth-child(4) { width: 12% } th:nth-child(5) { width: 12% }
thead button { all: unset; box-sizing: border-box; cursor: pointer; font-weight: 600; padding: .5rem .6rem; width: 100% }
thead button:focus-visible { outline: 2px solid var(--link); outline-offset: -2px }
th[aria-sort=ascending] button::after { content: " \\25B2" } th[aria-sort=descending] button::after { content: " \\25BC" }
tbody th { font-weight: 400 } code { font: .95em ui-monospace, monospace }
@media (max-width: 40rem) {
  thead tr { display: flex; flex-wrap: wrap } thead th:nth-child(n) { border: 0; width: auto }
  tbody tr { border: 1px solid var(--line); border-radius: .5rem; display: block; margin: .75rem 0; padding: .4rem 0 }
  tbody :is(th, td):nth-child(n) { border: 0; display: grid; gap: .5rem; grid-template-columns: 6rem 1fr; padding: .15rem .75rem; width: auto }
  tbody td:empty { display: none }
  tbody :is(th, td)::before { color: var(--faint); content: attr(data-label) }
}
@media print {
  :root { color-scheme: light; --line: #999; --soft: #fff; --faint: #333; --link: #000 }
  body { font-size: 9pt; max-width: none; padding: 0 } tr { break-inside: avoid } h2 { break-after: avoid }
  thead { display: table-header-group } th[aria-sort] button::after { content: "" }
}
`

const script = `
document.querySelectorAll('thead button').forEach(function (button) {
  button.addEventListener('click', function () {
    var head = button.parentNode, table = head.closest('table'), body = table.tBodies[0]
    var down = head.getAttribute('aria-sort') === 'ascending', column = head.cellIndex
    var key = function (row) { var cell = row.cells[column]; return cell.dataset.sort || cell.textContent }
    var order = function (one, other) { return key(one).localeCompare(key(other), undefined, { numeric: true }) * (down ? -1 : 1) }
    table.querySelectorAll('thead th').forEach(function (th) { th.removeAttribute('aria-sort') })
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    Array.from(body.rows).sort(order).forEach(function (row) { body.appendChild(row) })
  })
})
`

/** The policy table as one HTML page that needs nothing else, and runs and loads nothing else: its own policy forbids it. */
export function toPolicyHtml(sections: readonly PublishedSection[], language: string): string {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Cookies</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>Cookies</h1>',
    ...(sections.length === 0 ? ['<p>Nothing is stored.</p>'] : sections.flatMap(section)),
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function section({ title, consent, rows }: PublishedSection, index: number): string[] {
  const id = `category-${index + 1}`
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${escapeHtml(title)}</h2>`,
    ...(consent === null ? [] : [`<p>${consentLine(consent)}</p>`]),
    `<table aria-labelledby="${id}">`,
    `<thead><tr>${columns.map((column) => `<th scope="col"><button type="button">${column}</button></th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(tableRow),
    '</tbody>',
    '</table>',
    '</section>',
  ]
}

function tableRow({ name, provider, policy, purpose, lifetime, type }: PublishedRow): string {
  const link = policy !== null && /^https?:\/\//i.test(policy)
    ? `<a href="${escapeHtml(policy)}" rel="noopener noreferrer">${escapeHtml(provider)}</a>`
    : escapeHtml(provider)
  const cells = [provider === '' ? '' : link, escapeHtml(purpose), escapeHtml(lifetime), escapeHtml(type)]
  const others = cells.map((cell, index) => {
    const sort = index === 2 ? ` data-sort="${sortKey(lifetime)}"` : ''
    return `<td data-label="${columns[index + 1]}"${sort}>${cell}</td>`
  })
  return `<tr><th scope="row" data-label="Name"><code>${escapeHtml(name)}</code></th>${others.join('')}</tr>`
}

/** A text by which lifetimes sort: sessions first, then by length, what never ends last. */
function sortKey(lifetime: string): string {
  const units: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, month: 2_628_000, year: 31_536_000 }
  const [, count, unit = ''] = /^([\d.]+) ([a-z]+?)s?$/.exec(lifetime.toLowerCase()) ?? []
  if (count !== undefined) return String(Math.round(Number(count) * (units[unit] ?? 0)))
  return lifetime === 'Persistent' ? '99999999999' : lifetime === '' ? '-' : '0'
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
