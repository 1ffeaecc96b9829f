import { canonicalCategory } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import { columnHeadedBy } from './columns.ts'
import type { OutsideRow } from './outside.ts'
import type { Page, PageItem } from './page.ts'
import type { PageRows } from './policy-table.ts'
import { isHostList } from './printed-hosts.ts'
import { readPrintedLifetime } from './printed-lifetime.ts'
import { countIn, providersIn } from './row-of-cells.ts'
import { Sections } from './sections.ts'

/** What closes a row of a Cookiebot declaration. */
const closing: ReadonlySet<string> = new Set([
  'HTTP', 'HTML', 'Pixel', 'IDB', 'HTTP Cookie', 'HTML Local Storage', 'Pixel Tracker', 'IndexedDB',
])

/**
 * Reads a Cookiebot declaration whose table is lost: every row ends with a lifetime and a type, and begins with a name,
 * its providers and the purpose, of which name and providers may be missing.
 * @param taken items that other readers have made rows of.
 */
export function readDeclaration(page: Page, aliases: ReadonlyMap<string, Category>, taken: ReadonlySet<number>): PageRows {
  const found: PageRows & { taken: Set<number> } = { rows: [], notUnderstood: [], taken: new Set() }
  const sections = new Sections(aliases)
  let pending: number[] = []
  for (const [index, item] of page.entries()) {
    if (taken.has(index)) {
      pending = []
      continue
    }
    const before = page[pending.at(-1) ?? -1]
    const closes = closing.has(item.text) && before !== undefined && readPrintedLifetime(before.text) !== null
    if (!closes) {
      pending.push(index)
      continue
    }
    const cells = cellsOfRow(page, pending, aliases)
    for (const passed of pending.slice(0, pending.length - cells.length)) sections.pass(page[passed]?.text ?? '')
    const items = cells.map((position) => page[position]).filter((one) => one !== undefined)
    found.rows.push({ ...rowOf(items, item.text), category: sections.current.category })
    sections.row()
    for (const position of [...cells, index]) found.taken.add(position)
    pending = []
  }
  return found
}

/** Which of the texts since the last row make up this one: at most four, the lifetime last. */
function cellsOfRow(
  page: Page,
  pending: readonly number[],
  aliases: ReadonlyMap<string, Category>,
): readonly number[] {
  const lastFour = pending.slice(-4)
  const lastText = lastFour.findLastIndex((index) => page[index]?.kind !== 'cell')
  const isMarkedUp = page[pending.at(-1) ?? 0]?.kind === 'cell'
  if (isMarkedUp) return lastFour.slice(lastText + 1)
  // In saved text nothing marks where a row begins; its name is a word.
  const begins = lastFour.findIndex((index, position) => {
    const text = page[index]?.text ?? ''
    const isHeading = canonicalCategory(aliases, text) !== null || columnHeadedBy(text) !== null
    return position < lastFour.length - 1 && !isHeading && looksLikeName(text)
  })
  return begins === -1 ? lastFour.slice(-2) : lastFour.slice(begins)
}

function rowOf(items: readonly PageItem[], type: string): OutsideRow {
  const [lifetime, purpose, second, first] = items.toReversed()
  // With one cell before the purpose, hosts and links are the providers of a row that lost its name.
  const isProvider = (item: PageItem | undefined): boolean => {
    return item !== undefined && (isHostList(item.text) || item.pieces.some(({ href }) => href !== null))
  }
  const isNameless = first === undefined && isProvider(second)
  const nameItem = first ?? (isNameless ? undefined : second)
  const providerItem = first !== undefined || isNameless ? second : undefined
  const isAlone = nameItem === undefined && providerItem === undefined
  const isLoneName = isAlone && looksLikeName(purpose?.text ?? '') && purpose?.text !== 'Pending'
  const name = isLoneName ? (purpose?.text ?? null) : (nameItem?.text ?? null)
  const count = countIn(name)
  return {
    place: `line ${items[0]?.line ?? 1}`,
    name,
    service: null,
    providers: providerItem ? providersIn(providerItem, count) : [],
    purpose: isLoneName ? null : (purpose?.text ?? null),
    lifetime: lifetime?.text ?? null,
    type,
    category: null,
    party: null,
    ...(count > 1 ? { count } : {}),
  }
}

function looksLikeName(text: string): boolean {
  const plain = text.replace(/ ?\[x\d{1,6}\]$/, '')
  return !/\s/.test(plain) && plain.length <= 150
}
