import { createRequire } from 'node:module'
import type { Alias, Document, LineCounter, Node, Pair, YAMLMap } from 'yaml'
import { blankJsonComments } from './json-comments.ts'
import type { KnownProblem, ManifestNode, MapEntry, Origin, Reading } from './node.ts'
import { deepestNesting, keyPath, mostNodes, problemAt, shortened } from './node.ts'
import { composeDocument, tooDeep } from './yaml-document.ts'

const require = createRequire(import.meta.url)

/**
 * Reads YAML, JSON, or JSON with comments as pure data: nothing is executed, aliases and nesting are bounded.
 * The `yaml` package is loaded at the first call.
 * @param file absolute path, for the origins of values and problems.
 * @returns every syntax error and every repeated key, each with its place, or the root value; `null` where the text
 * holds nothing at all.
 */
export function readYaml(text: string, file: string): Reading<ManifestNode | null> {
  const yaml = require('yaml') as typeof import('yaml')
  const lines = new yaml.LineCounter()
  const document = composeDocument(yaml, blankJsonComments(text), file, lines)
  if (!document.ok) return document
  return new TreeReader(yaml, file, lines).read(document.value)
}

/** What stops the reading of a whole tree. */
class TooMuch extends Error {
  readonly at: Origin

  constructor(at: Origin, message: string) {
    super(message)
    this.at = at
  }
}

class TreeReader {
  readonly #yaml: typeof import('yaml')
  readonly #file: string
  readonly #lines: LineCounter
  readonly #anchors = new Map<string, Node>()
  readonly #problems: KnownProblem[] = []
  #nodes = 0

  constructor(yaml: typeof import('yaml'), file: string, lines: LineCounter) {
    this.#yaml = yaml
    this.#file = file
    this.#lines = lines
  }

  read(document: Document.Parsed): Reading<ManifestNode | null> {
    try {
      const contents: Node | null = document.contents
      if (contents === null || this.#isNothing(contents)) return { ok: true, value: null }
      const value = this.#node(contents, '$', 0)
      return this.#problems.length > 0 ? { ok: false, problems: this.#problems } : { ok: true, value }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      return { ok: false, problems: [...this.#problems, problemAt(error.at, 'syntax', error.message)] }
    }
  }

  #isNothing(node: Node): boolean {
    return this.#yaml.isScalar(node) && node.value === null && (node.source ?? '') === ''
  }

  #node(node: Node | null, path: string, depth: number, written: Origin | null = null): ManifestNode {
    const at = written ?? this.#origin(node, path)
    if (depth > deepestNesting) throw new TooMuch(at, tooDeep)
    if (++this.#nodes > mostNodes) {
      throw new TooMuch(at, `With aliases written out the manifest has over ${mostNodes} values. Use fewer aliases.`)
    }
    if (this.#yaml.isAlias(node)) return this.#node(this.#target(node, at), path, depth + 1, at)
    this.#keepAnchor(node)
    if (this.#yaml.isMap(node)) return { kind: 'map', at, entries: this.#entries(node, path, depth) }
    if (this.#yaml.isSeq(node)) {
      const items = node.items.map((item, index) => this.#node(item as Node | null, `${path}[${index}]`, depth + 1))
      return { kind: 'list', at, items }
    }
    return { kind: 'scalar', at, value: this.#yaml.isScalar(node) ? plainValue(node.value) : null }
  }

  #entries(map: YAMLMap, path: string, depth: number): ReadonlyMap<string, MapEntry> {
    const entries = new Map<string, MapEntry>()
    const merged: MapEntry[] = []
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = this.#key(pair.key, path)
      const at = this.#origin(pair.key, keyPath(path, key))
      const isMerge = key === '<<' && this.#yaml.isScalar(pair.key) && pair.key.type === 'PLAIN'
      const value = this.#node(pair.value, isMerge ? path : at.path, depth + 1)
      if (isMerge) merged.push({ at, value })
      else if (!entries.has(key)) entries.set(key, { at, value })
      else this.#reportRepeated(key, at, entries.get(key)?.at.line ?? null)
    }
    for (const entry of merged) this.#merge(entries, entry)
    return entries
  }

  /** YAML's `<<: *defaults`: keys of the other map, or maps, that this one has not got. */
  #merge(entries: Map<string, MapEntry>, { at, value }: MapEntry): void {
    for (const source of value.kind === 'list' ? value.items : [value]) {
      if (source.kind !== 'map') {
        const message = '`<<` takes the keys of another map: write an alias such as `<<: *defaults`.'
        this.#problems.push(problemAt(at, 'syntax', message))
        continue
      }
      for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry)
    }
  }

  #key(key: Node | null, path: string): string {
    this.#keepAnchor(key)
    const node = this.#yaml.isAlias(key) ? this.#anchors.get(key.source) : key
    if (this.#yaml.isScalar(node)) return node.value === null ? (node.source ?? '') : String(node.value)
    const at = this.#origin(key, path)
    throw new TooMuch(at, 'A map or a list can\'t be a key. A name that begins with `[`, `{` or `*` needs quotes.')
  }

  #target(alias: Alias, at: Origin): Node {
    const target = this.#anchors.get(alias.source)
    if (target !== undefined) return target
    const name = shortened(alias.source)
    const cure = `Put a name that begins with \`*\` in quotes: '*${name}'.`
    throw new TooMuch(at, `\`*${name}\` is an alias in YAML, and nothing above is marked \`&${name}\`. ${cure}`)
  }

  #keepAnchor(node: Node | null): void {
    if (this.#yaml.isScalar(node) || this.#yaml.isCollection(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
    }
  }

  #reportRepeated(key: string, at: Origin, firstLine: number | null): void {
    const found = `The key \`${shortened(key)}\` stands here for a second time`
    const message = `${found}; the first is on line ${firstLine}. Keep one of them.`
    this.#problems.push(problemAt(at, 'duplicate', message))
  }

  #origin(node: Node | null, path: string): Origin {
    const offset = node?.range?.[0]
    if (offset === undefined) return { file: this.#file, line: null, column: null, path }
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.#file, line, column: col, path }
  }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}
