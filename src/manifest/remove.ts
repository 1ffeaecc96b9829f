import { createRequire } from 'node:module'
import type { Node, Pair, YAMLMap } from 'yaml'
import type { Manifest } from '../model/manifest.ts'
import { declaringMap } from './declaring-map.ts'
import { blankJsonComments } from './json-comments.ts'
import type { Reading } from './node.ts'
import { problemAt } from './node.ts'
import { parseManifest } from './parse.ts'
import { type Splice, spliced } from './splice.ts'
import { composeDocument } from './yaml-document.ts'

const require = createRequire(import.meta.url)

/** What is to be taken out of a manifest's text. */
export interface Removal {
  /** Entries of `cookies` by name and type. */
  cookies: readonly { name: string; type: string }[]
  /** Ids of `services`. */
  services: readonly string[]
}

/**
 * Takes entries out of a manifest's text: whole lines of a list in block form with the comment at their end, what stands
 * between the commas of one in brackets. All other text stays as it is, comments above an entry too.
 *
 * @param file absolute path that the text has
 * @returns the problems of a manifest that can't be read, or from which nothing can be taken out without other changes
 */
export function removeFromManifest(text: string, file: string, removal: Removal): Reading<string> {
  const before = parseManifest(text, file)
  if (!before.ok) return before
  const yaml = require('yaml') as typeof import('yaml')
  const document = composeDocument(yaml, blankJsonComments(text), file, new yaml.LineCounter())
  if (!document.ok) return document
  const root = declaringMap(yaml, document.value, file)
  const splices = root ? [...splicesFor(yaml, text, root, removal)] : []
  const changed = spliced(text, splices)
  const after = parseManifest(changed, file)
  if (after.ok && isOnlyLess(after.value, before.value, removal)) return { ok: true, value: changed }
  const message = 'The entries can\'t be taken out without changing what stands around them. Remove them by hand.'
  return { ok: false, problems: [problemAt({ file, line: null, column: null, path: '$' }, 'source', message)] }
}

function* splicesFor(yaml: typeof import('yaml'), text: string, root: YAMLMap, { cookies, services }: Removal): Generator<Splice> {
  const list: unknown = root.get('cookies')
  if (yaml.isSeq(list)) {
    const goes = (item: unknown): boolean => yaml.isMap(item) && cookies.some(({ name, type }) =>
      item.get('name') === name && (item.get('type') ?? 'cookie') === type)
    yield* removed(text, list.items as Node[], list.flow === true, goes, (item) => item.range ?? null)
  }
  const map: unknown = root.get('services')
  if (yaml.isMap(map)) {
    const goes = ({ key }: Pair<Node, Node | null>): boolean => yaml.isScalar(key) && services.includes(String(key.value))
    yield* removed(text, map.items as Pair<Node, Node | null>[], map.flow === true, goes, ({ key, value }) => {
      const start = key.range?.[0]
      const end = value?.range?.[1] ?? key.range?.[1]
      return start === undefined || end === undefined ? null : [start, end]
    })
  }
}

type Range = readonly [start: number, end: number, ...rest: number[]]

function* removed<Item>(text: string, items: readonly Item[], isFlow: boolean, goes: (item: Item) => boolean, rangeOf: (item: Item) => Range | null): Generator<Splice> {
  const kept = items.filter((item) => !goes(item))
  for (const [index, item] of items.entries()) {
    const range = goes(item) ? rangeOf(item) : null
    if (!range) continue
    if (!isFlow) yield { ...linesAround(text, range), text: '' }
    else yield { ...betweenCommas({ range, next: items[index + 1], before: items[index - 1], isLast: !kept.some((one) => items.indexOf(one) > index) }, rangeOf), text: '' }
  }
}

function linesAround(text: string, [start, end]: Range): { start: number; end: number } {
  const lineEnd = text.indexOf('\n', Math.max(start, text[end - 1] === '\n' ? end - 1 : end))
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd + 1 }
}

interface Neighbours<Item> {
  range: Range
  next: Item | undefined
  before: Item | undefined
  /** Nothing that stays follows it. */
  isLast: boolean
}

function betweenCommas<Item>({ range, next, before, isLast }: Neighbours<Item>, rangeOf: (item: Item) => Range | null): { start: number; end: number } {
  const following = next && rangeOf(next)
  const previous = before && rangeOf(before)
  if (!isLast && following) return { start: range[0], end: following[0] }
  return { start: previous ? previous[1] : range[0], end: range[1] }
}

/** Whether an edited manifest says all that the old one said but for what was to go. */
function isOnlyLess(after: Manifest, before: Manifest, { cookies, services }: Removal): boolean {
  const kept = before.stores.filter(({ name, type }) => !cookies.some((one) => one.name === name && one.type === type))
  return JSON.stringify(after.stores) === JSON.stringify(kept) &&
    [...before.services.keys()].every((id) => services.includes(id) || after.services.has(id))
}
