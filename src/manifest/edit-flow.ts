import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { endOf, type Insertion } from './edit-block.ts'
import { printYaml } from './print.ts'
import type { Splice } from './splice.ts'

type Yaml = typeof import('yaml')

/** Writes entries between brackets: into JSON, JSON with comments, and YAML in flow form. */
export class FlowEditor {
  readonly #yaml: Yaml
  readonly #text: string
  /** The same text with comments blanked out. */
  readonly #withoutComments: string
  readonly #isJson: boolean

  constructor(yaml: Yaml, text: string, withoutComments: string) {
    this.#yaml = yaml
    this.#text = text
    this.#withoutComments = withoutComments
    this.#isJson = /^[\s\uFEFF]*[{[]/.test(withoutComments)
  }

  /** Adds entries to a list or map. Values for a map are maps of one key. */
  insert(collection: YAMLSeq | YAMLMap, insertions: readonly Insertion[]): Splice[] {
    const isMap = this.#yaml.isMap(collection)
    const items = collection.items as (Node | Pair<Node, Node | null>)[]
    const last = items.at(-1)
    if (last === undefined) return [this.#fill(collection, insertions, isMap)]
    const neighbours = new Set(insertions.map(({ after }) => after ?? last))
    return [...neighbours].flatMap((neighbour) => {
      const group = insertions.filter(({ after }) => (after ?? last) === neighbour)
      return this.#after(neighbour, neighbour === last, group.map(({ value }) => value), isMap)
    })
  }

  /** Adds sections to a manifest between brackets. Empty values of their own keys (`null`) give way. */
  addSections(root: YAMLMap, sections: readonly (readonly [key: string, value: unknown])[]): Splice[] {
    const splices: Splice[] = []
    const missing: Insertion[] = []
    for (const [key, value] of sections) {
      const pairs = root.items as Pair<Node, Node | null>[]
      const own = pairs.find((pair) => this.#yaml.isScalar(pair.key) && pair.key.value === key)
      const [start, end] = own?.value?.range ?? [0, 0]
      if (own === undefined) missing.push({ value: { [key]: value }, after: null })
      else splices.push({ start, end, text: this.#printed(value, this.#indentAt(own.key.range?.[0] ?? 0), true, false) })
    }
    return missing.length === 0 ? splices : [...splices, ...this.insert(root, missing)]
  }

  #after(neighbour: Node | Pair<Node, Node | null>, isLast: boolean, values: unknown[], isMap: boolean): Splice[] {
    const start = (this.#yaml.isPair(neighbour) ? neighbour.key.range?.[0] : neighbour.range?.[0]) ?? 0
    const end = endOf(this.#yaml, neighbour)
    const comma = this.#commaAfter(end)
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1
    const standsAlone = this.#text.slice(lineStart, start).trim() === ''
    if (!standsAlone) {
      const printed = values.map((value) => this.#printed(value, '', false, isMap))
      return [{ start: end, end, text: printed.map((entry) => `, ${entry}`).join('') }]
    }
    const margin = this.#text.slice(lineStart, start)
    const isLong = this.#text.slice(start, end).includes('\n') || isMap
    const printed = values.map((value) => `${margin}${this.#printed(value, margin, isLong, isMap)}`)
    const closesWithComma = comma !== null || !isLast
    const lineEnd = this.#lineEnd(comma ?? end)
    const joined = printed.join(',\n')
    const lines = { start: lineEnd, end: lineEnd, text: `\n${joined}${closesWithComma ? ',' : ''}` }
    return comma === null ? [{ start: end, end, text: ',' }, lines] : [lines]
  }

  /** Writes the first entries of an empty collection. */
  #fill(collection: YAMLSeq | YAMLMap, insertions: readonly Insertion[], isMap: boolean): Splice {
    const [start, end] = collection.range ?? [0, 0]
    const outer = this.#indentAt(start)
    const inner = outer + this.#step()
    const entries = insertions.map(({ value }) => `${inner}${this.#printed(value, inner, isMap, isMap)}`).join(',\n')
    const inside = this.#text.slice(start + 1, end - 1)
    const kept = inside.trimEnd()
    return { start: start + 1 + kept.length, end: end - 1, text: `\n${entries}\n${outer}` }
  }

  #printed(value: unknown, margin: string, isLong: boolean, isMember: boolean): string {
    const [key, below] = isMember ? (Object.entries(value as object)[0] ?? ['', null]) : [null, value]
    const name = key === null ? '' : `${this.#isJson ? JSON.stringify(key) : inYaml(key)}: `
    if (!this.#isJson) return name + inYaml(below)
    return name + (isLong ? longJson(below, this.#step(), margin) : shortJson(below))
  }

  /** Where the comma after an entry ends; `null` without one. */
  #commaAfter(offset: number): number | null {
    for (let index = offset; index < this.#withoutComments.length; index++) {
      const character = this.#withoutComments[index] ?? ''
      if (character === ',') return index + 1
      if (character === '#') index = this.#lineEnd(index)
      else if (character.trim() !== '') return null
    }
    return null
  }

  /** The end of the line, as far as nothing but a comment stands on it. */
  #lineEnd(offset: number): number {
    const found = this.#text.indexOf('\n', offset)
    const end = found === -1 ? this.#text.length : found
    const rest = this.#withoutComments.slice(offset, end)
    const isFree = rest.trim() === '' || rest.trim().startsWith('#')
    const lineEnd = this.#text[end - 1] === '\r' ? end - 1 : end
    return isFree ? lineEnd : offset
  }

  #indentAt(offset: number): string {
    const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1
    return /^[ \t]*/.exec(this.#text.slice(lineStart, offset))?.[0] ?? ''
  }

  /** One level of indentation, as the first indented line has it. */
  #step(): string {
    return /\n([ \t]+)\S/.exec(this.#withoutComments)?.[1] ?? '  '
  }
}

function inYaml(value: unknown): string {
  return printYaml(value, { onOneLine: true }).trimEnd()
}

/** JSON a key a line, lists of plain values on one. */
function longJson(value: unknown, step: string, margin: string): string {
  const isList = Array.isArray(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isShort = isList && value.every((item) => typeof item !== 'object')
  if (isShort || Object.keys(value).length === 0) return shortJson(value)
  const inner = margin + step
  const lines = isList
    ? value.map((item) => `${inner}${longJson(item, step, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${longJson(item, step, inner)}`)
  const [open, close] = isList ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${margin}${close}`
}

function shortJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${shortJson(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
