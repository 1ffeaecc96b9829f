import type { ManifestProblem } from '../model/manifest.ts'

/** Where a piece of a manifest stands. */
export interface Origin {
  /** Absolute path of the file. */
  file: string
  /** From 1; `null` for values that code computed. */
  line: number | null
  column: number | null
  /** JSON path such as `$.cookies[2].lifetime`. */
  path: string
}

/** A manifest before anything is known of its meaning: one form for YAML, JSON and values that code exports. */
export type ManifestNode = MapNode | ListNode | ScalarNode

export interface MapNode {
  kind: 'map'
  at: Origin
  entries: ReadonlyMap<string, MapEntry>
}

export interface MapEntry {
  /** The place of the key. */
  at: Origin
  value: ManifestNode
}

export interface ListNode {
  kind: 'list'
  at: Origin
  items: readonly ManifestNode[]
}

export interface ScalarNode {
  kind: 'scalar'
  at: Origin
  value: string | number | boolean | null
}

/**
 * What kind of mistake a problem is. `syntax`: not readable as data at all; `schema`: a wrong key or value;
 * `duplicate`: two entries of one identity; `unknownCategory`: a name that nobody defines; `extends`: a base is missing
 * or in a circle; `source`: the file may not or cannot be read.
 */
export type ProblemKind = 'syntax' | 'schema' | 'duplicate' | 'unknownCategory' | 'extends' | 'source'

/** A manifest problem that says what kind it is. */
export interface KnownProblem extends ManifestProblem {
  kind: ProblemKind
}

/** Either what was read, or every reason why not. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problems: readonly KnownProblem[] }

/** Most levels that maps and lists may be nested; a manifest needs six. */
export const deepestNesting = 32

/** Most values in a manifest after its aliases are written out. */
export const mostNodes = 200_000

export function problemAt(at: Origin, kind: ProblemKind, message: string): KnownProblem {
  return { file: at.file, line: at.line, column: at.column, path: at.path, kind, message }
}

/** The path of a key below `path`: `$.services.matomo`, `$.services["a b"]`. */
export function keyPath(path: string, key: string): string {
  return /^[A-Za-z_$][\w$-]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(shortened(key))}]`
}

/** A text from a manifest, cut so that it fits into a message. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
