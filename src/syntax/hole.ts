/**
 * Stands in embedded code for a part that the source does not tell: a letter, so that it may stand wherever a name or a
 * text may, and one that no ordinary code has.
 */
export const HOLE = '\uA66E'

/** A literal of embedded code as its known and unknown parts. */
export function withHoles(literal: string): (string | { parameter: null })[] {
  if (!literal.includes(HOLE)) return [literal]
  return literal.split(/\uA66E+/).flatMap((part, index) => [
    ...index > 0 ? [{ parameter: null }] : [],
    ...part === '' ? [] : [part],
  ])
}
