/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Makes all changes at once. They do not overlap; of several at one place the earlier in the list stands first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  let changed = ''
  let kept = 0
  for (const { start, end, text: added } of splices.toSorted((one, other) => one.start - other.start)) {
    changed += text.slice(kept, start) + added.replaceAll('\n', lineBreak)
    kept = end
  }
  return changed + text.slice(kept)
}
