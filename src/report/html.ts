import { createHash } from 'node:crypto'
import { type Checked, counted } from './checked.ts'
import { type Disclosed, type Disclosure, disclosureOf } from './disclosure.ts'
import { barChart, countVerdicts, legend } from './html-chart.ts'
import { script } from './html-script.ts'
import { style } from './html-style.ts'
import { problemTable, storedTable, toldTable } from './html-table.ts'
import { categoryTitle, safe, verdictOrder, verdictWords } from './html-words.ts'
import type { Inventory } from './inventory.ts'

/** A chart with more bars than this is a table. */
const mostBars = 10

/** The inventory as one HTML page that needs nothing else, and runs and loads nothing else: its own policy forbids it. */
export function toHtml(inventory: Inventory): string {
  return page(inventory, null)
}

/** The same of a check, with its problems. */
export function checkToHtml(checked: Checked): string {
  return page(checked.inventory, checked)
}

function page(inventory: Inventory, checked: Checked | null): string {
  const disclosure = disclosureOf(inventory)
  const rows = [...disclosure.stored, ...disclosure.told].flatMap((part) => part.rows)
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#stored">Skip to what is stored</a>',
    ...header(inventory, checked),
    '<main>',
    ...tiles(inventory, checked),
    ...charts(disclosure),
    ...problems(checked),
    ...rows.length === 0 ? [] : filters(rows),
    ...section('stored', 'What is stored', 'Cookies, and what else is kept in the visitor\'s browser, by category. Entries without a place in the code are declared in the manifest only.',
      disclosure.stored.flatMap(({ category, rows: inCategory }) => storedTable(category, inCategory)), 'Nothing is stored.'),
    ...section('told', 'Who is told', 'Services that learn of a visit, and what in the code tells them.',
      disclosure.told.length === 0 ? [] : toldTable(disclosure.told.flatMap((part) => part.rows)), 'Nobody is told.'),
    ...unread(inventory),
    '</main>',
    `<footer>Made by cookierc from the source code and its manifest; nothing was run. What only a tag manager or a server does is here as far as the manifest declares it.</footer>`,
    ...rows.length === 0 ? [] : [`<script>${script}</script>`],
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const title = 'What is stored, and who is told'

function header({ files, effects, withoutManifest }: Inventory, checked: Checked | null): string[] {
  const places = new Set(effects.map(({ file }) => file)).size
  const links = [...checked === null ? [] : [['problems', 'Problems']], ['stored', 'What is stored'], ['told', 'Who is told']]
  return [
    '<header class="top">',
    `<h1>${title}</h1>`,
    `<p class="lead">${counted(effects.filter(({ deletion }) => !deletion).length, 'place')} in ${places} of ${counted(files, 'file')} of source code.</p>`,
    ...withoutManifest ? ['<p class="note">There is no manifest yet (<code>.cookierc</code>), so nothing counts as declared.</p>'] : [],
    `<nav aria-label="Parts of this page"><ul>${links.map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`).join('')}</ul></nav>`,
    '</header>',
  ]
}

function tiles({ effects: found }: Inventory, checked: Checked | null): string[] {
  const effects = found.filter(({ deletion }) => !deletion)
  const numbers = countVerdicts(effects.map(({ verdict }) => verdict))
  const undeclared = effects.filter(({ declared }) => declared === false).length
  const tile = (number: number, text: string, look: 'bad' | 'doubt' | 'good' | ''): string =>
    `<li${number > 0 && look !== '' ? ` class="${look}"` : ''}><b>${number}</b><span>${text}</span></li>`
  return [
    '<ul class="tiles">',
    ...checked === null ? [] : [tile(checked.problems.length, checked.problems.length === 1 ? 'Problem' : 'Problems', 'bad')],
    tile(numbers.ungated, verdictWords.ungated, 'bad'),
    tile(numbers.unknown, verdictWords.unknown, 'doubt'),
    tile(numbers.granted, verdictWords.granted, 'good'),
    tile(numbers.exempt, verdictWords.exempt, ''),
    tile(undeclared, 'Not declared', 'bad'),
    '</ul>',
  ]
}

function charts({ stored, told }: Disclosure): string[] {
  const byCategory = new Map<string, Disclosed['places'][number]['verdict'][]>()
  for (const row of [...stored, ...told].flatMap(({ rows }) => rows)) {
    const label = categoryTitle(row.category)
    byCategory.set(label, [...byCategory.get(label) ?? [], ...row.places.map(({ verdict }) => verdict)])
  }
  const categories = [...byCategory].filter(([, verdicts]) => verdicts.length > 0).map(([label, verdicts]) => ({ label, numbers: countVerdicts(verdicts) }))
  const providers = told.map(({ provider, rows }) => ({ provider, verdicts: rows.flatMap(({ places }) => places.map(({ verdict }) => verdict)) }))
    .toSorted((one, other) => other.verdicts.length - one.verdicts.length)
  if (categories.length === 0) return []
  const bars = providers.slice(0, mostBars).map(({ provider, verdicts }) => ({ label: provider, numbers: countVerdicts(verdicts) }))
  const more = providers.length > bars.length ? ` (the ${mostBars} with the most of ${providers.length})` : ''
  return [
    '<section aria-label="Overview">',
    '<div class="charts">',
    `<figure><figcaption>Places in the code, by category</figcaption>${barChart('by-category', 'Places in the code, by category', categories)}</figure>`,
    ...bars.length === 0 ? [] : [`<figure><figcaption>Who is told, by provider${more}</figcaption>${barChart('by-provider', 'Who is told, by provider', bars)}</figure>`],
    '</div>',
    legend(),
    '</section>',
  ]
}

function problems(checked: Checked | null): string[] {
  if (checked === null) return []
  const { problems: found, baseline, since, disabled, notes } = checked
  const leftOut = [
    ...baseline && baseline.known > 0 ? [`${counted(baseline.known, 'problem')} of the baseline`] : [],
    ...since && since.leftOut > 0 ? [`${counted(since.leftOut, 'problem')} that changes since ${since.revision} have nothing to do with`] : [],
    ...disabled > 0 ? [`${counted(disabled, 'problem')} that comments disable`] : [],
  ]
  return [
    '<section id="problems" aria-labelledby="problems-title">',
    '<h2 id="problems-title">Problems</h2>',
    ...leftOut.length === 0 ? [] : [`<p class="note">Not told here: ${safe(leftOut.join('; '))}.</p>`],
    ...notes.map((note) => `<p class="note">${safe(note)}</p>`),
    ...found.length === 0 ? ['<p>No problems.</p>'] : problemTable(found),
    '</section>',
  ]
}

function filters(rows: readonly Disclosed[]): string[] {
  const categories = [...new Set(rows.map(({ category }) => category))]
  const option = (value: string, text: string): string => `<option value="${safe(value)}">${safe(text)}</option>`
  const field = (name: string, label: string, control: string): string => `<div class="field"><label for="filter-${name}">${label}</label>${control}</div>`
  const choice = (name: string, label: string, options: readonly string[]): string =>
    field(name, label, `<select id="filter-${name}" name="${name}">${option('', 'All')}${options.join('')}</select>`)
  return [
    '<form class="filters" role="search" aria-label="Filter the tables below" hidden>',
    field('words', 'Search', '<input type="search" id="filter-words" name="words" placeholder="Name, provider, file" autocomplete="off">'),
    choice('verdict', 'Consent', [...verdictOrder.map((verdict) => option(verdict, verdictWords[verdict])), option('elsewhere', 'Not in the code')]),
    choice('category', 'Category', categories.map((category) => option(category ?? '-', categoryTitle(category)))),
    choice('declared', 'Declared', [option('yes', 'Declared'), option('no', 'Not declared')]),
    '<output aria-live="polite"></output>',
    '</form>',
  ]
}

function section(id: string, heading: string, about: string, content: readonly string[], empty: string): string[] {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${heading}</h2>`,
    ...content.length === 0 ? [`<p>${empty}</p>`] : [`<p class="note">${about}</p>`, ...content],
    '</section>',
  ]
}

function unread({ unread: files, failed }: Inventory): string[] {
  const all = [...files, ...failed]
  if (all.length === 0) return []
  return [
    '<section id="unread" aria-labelledby="unread-title">',
    '<h2 id="unread-title">Files that could not be read</h2>',
    '<p class="note">What they do is not on this page.</p>',
    `<ul>${all.map(({ file, problem }) => `<li><code>${safe(file)}</code> <small>${safe(problem)}</small></li>`).join('')}</ul>`,
    '</section>',
  ]
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
