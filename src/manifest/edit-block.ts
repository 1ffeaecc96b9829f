import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { printYaml } from './print.ts'
import type { Splice } from './splice.ts'

type Yaml = typeof import('yaml')

/** What is to be written, and after which entry that stands there already; `null`: after the last. */
export interface Insertion {
  value: unknown
  after: Node | Pair<Node, Node | null> | null
}

/**
 * Writes entries into YAML in block form. Only whole lines are added, in the indentation and, entry by entry, in the form
 * (block or `{ ... }`) of their neighbour.
 */
export class BlockEditor {
  readonly #yaml: Yaml
  readonly #text: string

  constructor(yaml: Yaml, text: string) {
    this.#yaml = yaml
    this.#text = text
  }

  /** Adds entries to a list or map that holds some already. Values for a map are maps of one key. */
  insert(collection: YAMLSeq | YAMLMap, insertions: readonly Insertion[]): Splice[] {
    const items = collection.items as (Node | Pair<Node, Node | null>)[]
    const last = items.at(-1)
    if (last === undefined) throw new Error('An empty collection has no block form')
    const margin = this.#columnOf(collection.range?.[0] ?? 0)
    return insertions.map(({ value, after }) => {
      const neighbour = after ?? last
      const printed = this.#yaml.isSeq(collection)
        ? this.#listItem(value, neighbour as Node)
        : printYaml(value, { indent: this.#step(margin) })
      return this.#lineAfter(endOf(this.#yaml, neighbour), indented(printed, margin))
    })
  }

  /** Adds sections to a manifest in block form: after its last key, or in place of empty values of their own keys. */
  addSections(root: YAMLMap, sections: readonly (readonly [key: string, value: unknown])[]): Splice[] {
    return sections.flatMap(([key, value]) => this.#addSection(root, key, value))
  }

  #addSection(root: YAMLMap, key: string, value: unknown): Splice[] {
    const pairs = root.items as Pair<Node, Node | null>[]
    const margin = this.#columnOf(root.range?.[0] ?? 0)
    const own = pairs.find((pair) => this.#yaml.isScalar(pair.key) && pair.key.value === key)
    const indent = this.#indentIn(root)
    const printed = indented(printYaml({ [key]: value }, { indent }), margin)
    if (own === undefined) {
      const last = pairs.at(-1)
      return last === undefined ? [] : [this.#lineAfter(endOf(this.#yaml, last), printed)]
    }
    const below = printed.slice(printed.indexOf('\n') + 1)
    const keyEnd = own.key.range?.[1] ?? 0
    const written = own.value?.range
    const splice = this.#lineAfter(Math.max(keyEnd, written?.[1] ?? keyEnd), below)
    if (written === undefined || written === null || written[1] <= written[0]) return [splice]
    const start = written[0] - (this.#text[written[0] - 1] === ' ' ? 1 : 0)
    return [{ start, end: written[1], text: '' }, splice]
  }

  /** How far children are indented in this manifest; 2 where nothing tells. */
  #indentIn(root: YAMLMap): number {
    for (const { value } of root.items as Pair<Node, Node | null>[]) {
      if (this.#yaml.isMap(value) && value.flow !== true && value.range) {
        const step = this.#columnOf(value.range[0]) - this.#columnOf(root.range?.[0] ?? 0)
        if (step > 0) return step
      }
    }
    return 2
  }

  #step(margin: number): number {
    return margin > 0 ? margin : 2
  }

  #listItem(value: unknown, neighbour: Node): string {
    const onOneLine = this.#yaml.isMap(neighbour) && neighbour.flow === true
    const start = neighbour.range?.[0] ?? 0
    const dash = this.#text.lastIndexOf('-', start - 1)
    const gap = dash === -1 || this.#text.slice(dash + 1, start).trim() !== '' ? 1 : start - dash - 1
    const [first = '', ...others] = printYaml(value, { onOneLine }).trimEnd().split('\n')
    const spaces = ' '.repeat(Math.max(1, Math.min(gap, 7)))
    return `${[`-${spaces}${first}`, ...others.map((line) => ` ${spaces}${line}`)].join('\n')}\n`
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1)
  }

  /** Whole lines after the one on which `offset` stands. */
  #lineAfter(offset: number, lines: string): Splice {
    if (offset > 0 && this.#text[offset - 1] === '\n') return { start: offset, end: offset, text: lines }
    const lineEnd = this.#text.indexOf('\n', offset)
    if (lineEnd !== -1) return { start: lineEnd + 1, end: lineEnd + 1, text: lines }
    const end = this.#text.length
    return { start: end, end, text: `\n${lines.replace(/\n$/, '')}` }
  }
}

function indented(lines: string, margin: number): string {
  // Not by `^`, which also matches behind other separators of lines than ours.
  return lines.split('\n').map((line) => (line === '' ? line : ' '.repeat(margin) + line)).join('\n')
}

/** Where the last character of an entry's value stands, comments after it left aside. */
export function endOf(yaml: Yaml, entry: Node | Pair<Node, Node | null>): number {
  if (yaml.isPair(entry)) {
    const { key, value } = entry
    const isWritten = value?.range && value.range[1] > value.range[0]
    return isWritten ? endOf(yaml, value) : (key.range?.[1] ?? 0)
  }
  if (yaml.isCollection(entry) && entry.flow !== true) {
    const last = entry.items.at(-1) as Node | Pair<Node, Node | null> | undefined
    if (last !== undefined) return endOf(yaml, last)
  }
  return entry.range?.[1] ?? 0
}
