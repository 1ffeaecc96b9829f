import type { Environment } from './environment.ts'
import type { FunctionNode, Node } from './node.ts'

/** A part of a text that the source does not tell. */
export interface Hole {
  /** The function whose callers decide it; `null` where none does. */
  parameter: FunctionNode | null
  /** Which of its parameters that is, and the keys that lead from the parameter to the part that is read. */
  index?: number
  keys?: readonly (string | null)[]
  /** The expression that can't be told, where it is a single one, and the calls under which it is seen. */
  node?: Node
  env?: Environment
  /** What may stand there, one after the other, or nothing of it. */
  possible?: readonly Node[]
  /** What it is where the callers of `parameter` leave it out. */
  fallback?: Node
}
export type Part = string | Hole

/** A text as its known and unknown parts. Neighbouring strings are joined. */
export type Text = readonly Part[]

/** More alternatives, or parts, than this are given up as unknown. */
export const MOST_ALTERNATIVES = 16
const MOST_PARTS = 64
const LONGEST = 1_000_000

/** A text of which nothing is known. */
export const UNKNOWN: Text = [{ parameter: null }]

/** A text as `encodeURIComponent` writes it; half a surrogate pair, at which it throws, becomes a replacement character. */
export function encoded(text: Text): Text {
  return mapKnown(text, (part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
}

/** A text with its known parts changed. */
export function mapKnown(text: Text, change: (part: string) => string): Text {
  return text.map((part) => (typeof part === 'string' ? change(part) : part))
}

/** All of several alternatives. */
export function either(alternatives: readonly (readonly Text[])[]): readonly Text[] {
  const all = withoutRepeated(alternatives.flat())
  return all.length > MOST_ALTERNATIVES || all.length === 0 ? [UNKNOWN] : all
}

function withoutRepeated(texts: readonly Text[]): readonly Text[] {
  const known = new Set<string>()
  return texts.filter((text) => {
    const [part] = text
    if (typeof part !== 'string' || text.length > 1) return true
    return !known.has(part) && known.add(part)
  })
}

/** The texts that parts make one after the other. */
export function concat(parts: readonly (readonly Text[])[]): readonly Text[] {
  let texts: Text[] = [[]]
  for (const alternatives of parts) {
    if (texts.length * alternatives.length > MOST_ALTERNATIVES) {
      texts = texts.map((text) => join(text, UNKNOWN))
      continue
    }
    texts = texts.flatMap((text) => alternatives.map((more) => join(text, more)))
  }
  return texts
}

function join(left: Text, right: Text): Text {
  if (left.length + right.length > MOST_PARTS) return [...left.slice(0, MOST_PARTS), { parameter: null }]
  const last = left.at(-1)
  const [first, ...rest] = right
  if (typeof last === 'string' && typeof first === 'string') {
    return last.length + first.length > LONGEST ? [...left, ...UNKNOWN] : [...left.slice(0, -1), last + first, ...rest]
  }
  return [...left, ...right]
}
