import type { OutsideProvider, OutsideRow } from './outside.ts'
import type { Column } from './columns.ts'
import type { PageItem } from './page.ts'
import { singleSpaced } from './page.ts'
import { isHostList, splitHosts } from './printed-hosts.ts'
import { readPrintedType } from './printed-type.ts'
import { partyIn } from './columns.ts'
import type { Section } from './sections.ts'

/** A cell as a reader sees it. */
export type Cell = Pick<PageItem, 'text' | 'pieces'>

/** One row of a declaration, from its cells by column. */
export function rowOfCells(cells: ReadonlyMap<Column, Cell>, place: string, section: Section): OutsideRow {
  const text = (column: Column): string | null => {
    const found = cells.get(column)?.text ?? ''
    return found === '' ? null : found
  }
  const count = countIn(text('name'))
  const [service, provider, host] = [text('service'), cells.get('provider'), cells.get('host')]
  const typeText = text('type')
  const isType = typeText !== null && readPrintedType(typeText) !== null
  const providers = [...(provider ? providersIn(provider, count) : []), ...(host ? providersIn(host, count) : [])]
  const name = text('name')
  if (typeText?.toLowerCase() === 'service' && name !== null) return rowOfService(cells, place, section)
  const asService = service ?? (name === null && !cells.has('name') ? (providers[0]?.name ?? null) : null)
  return {
    place,
    name: name === null ? null : namesOf(cells.get('name')),
    service: asService,
    providers: asService !== null && service === null ? providers.slice(1) : providers,
    purpose: text('purpose'),
    lifetime: text('lifetime'),
    type: isType ? typeText : null,
    category: text('category') ?? (isType ? null : typeText) ?? section.category,
    party: partyIn(text('party') ?? '') ?? section.party,
    ...(count > 1 ? { count } : {}),
  }
}

/** A line for a service as a whole, as published tables of ours have it. */
function rowOfService(cells: ReadonlyMap<Column, Cell>, place: string, section: Section): OutsideRow {
  const others = new Map([...cells].filter(([column]) => column !== 'type' && column !== 'name'))
  const name = cells.get('name')
  const row = rowOfCells(name ? new Map([...others, ['service', name]]) : others, place, section)
  const provider = cells.get('provider')
  return { ...row, providers: provider ? providersIn(provider, 1) : [] }
}

/** The parties that a cell names: links, and hosts that may be glued to each other, as `Acmewww.a.comwww.b.com`. */
export function providersIn({ pieces }: Cell, expected: number): OutsideProvider[] {
  const found: OutsideProvider[] = []
  const runs = joined(pieces).filter(({ text }) => singleSpaced(text) !== '')
  for (const { text, href } of runs) {
    const plain = singleSpaced(text)
    if (isHostList(plain)) {
      const hosts = splitHosts(plain.replace(/(^|[\s,;])\./g, '$1'), expected - runs.length + 1)
      found.push(...hosts.map((host) => ({ name: null, host, policy: href })))
    } else found.push({ name: plain, host: null, policy: href })
  }
  return found
}

/** Text that markup other than links had cut into pieces, put together; a line break keeps parts apart. */
function joined(pieces: Cell['pieces']): { text: string; href: string | null }[] {
  const runs: { text: string; href: string | null }[] = []
  for (const { text, href } of pieces) {
    const last = runs.at(-1)
    if (last !== undefined && last.href === href && text !== '\n') last.text += text
    else if (text !== '\n') runs.push({ text, href })
    else runs.push({ text: '', href: null })
  }
  return runs
}

/** Names as printed, one a line where the cell has lines. */
function namesOf(cell: Cell | undefined): string | null {
  const lines = (cell?.pieces ?? []).map(({ text }) => (text === '\n' ? text : text.replace(/\s+/g, ' '))).join('').split('\n')
  const names = lines.map((line) => line.trim()).filter((line) => line !== '')
  return names.length === 0 ? null : names.join('\n')
}

export function countIn(name: string | null): number {
  return Number(/\[x(\d{1,6})\]$/.exec(name ?? '')?.[1] ?? 1)
}
