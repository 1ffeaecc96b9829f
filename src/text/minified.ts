const longLine = 1_000
const leastLength = 5_000

/**
 * Whether the text was written by a machine: long, and most of it in lines that nobody types. A vendor's snippet, one
 * line of some thousand characters, stays in.
 */
export function looksMinified(text: string): boolean {
  if (text.length < leastLength) return false
  let inLongLines = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start > longLine) inLongLines += end - start
    start = end + 1
  }
  return inLongLines > text.length / 2
}
