import type { ManifestNode, MapEntry, Origin, Reading } from './node.ts'
import { deepestNesting, keyPath, mostNodes, problemAt } from './node.ts'

/**
 * Turns a value that code computed into the form that YAML is read into. Keys with an undefined value are left out.
 * @returns a problem for what is no plain data: functions, class instances, promises, circles.
 */
export function readValue(value: unknown, file: string): Reading<ManifestNode> {
  let nodes = 0

  function read(part: unknown, path: string, depth: number): ManifestNode {
    const at: Origin = { file, line: null, column: null, path }
    if (depth > deepestNesting) throw new NotPlain(at, 'is nested too deeply, or contains itself')
    if (++nodes > mostNodes) throw new NotPlain(at, `is one of more than ${mostNodes} values`)
    if (part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') {
      return { kind: 'scalar', at, value: part }
    }
    if (Array.isArray(part)) {
      return { kind: 'list', at, items: part.map((item, index) => read(item, `${path}[${index}]`, depth + 1)) }
    }
    if (!isPlainObject(part)) throw new NotPlain(at, `is ${nameOf(part)}`)
    const entries = new Map<string, MapEntry>()
    for (const [key, item] of Object.entries(part)) {
      if (item === undefined) continue
      const below = { ...at, path: keyPath(path, key) }
      entries.set(key, { at: below, value: read(item, below.path, depth + 1) })
    }
    return { kind: 'map', at, entries }
  }

  try {
    return { ok: true, value: read(value, '$', 0) }
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error
    const message = `This value ${error.message}. A manifest is plain data: objects, arrays, text, numbers, booleans.`
    return { ok: false, problems: [problemAt(error.at, 'schema', message)] }
  }
}

class NotPlain extends Error {
  readonly at: Origin

  constructor(at: Origin, message: string) {
    super(message)
    this.at = at
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Objects that a manifest makes in another realm have another Object.prototype: what counts is that it is a root.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function nameOf(value: unknown): string {
  if (value instanceof Promise) return 'a promise, which can\'t be read synchronously'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object') return 'an instance of a class'
  return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`
}
