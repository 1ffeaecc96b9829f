/**
 * Text with wildcards: `*` stands for any run of characters, also an empty one; everything else is literal.
 * Patterns come from manifests and from written names, so no regular expression is ever built from them.
 */

/**
 * Whether `pattern` covers `text`. A `*` in `text` (an unknown part of a written name) is covered only by a `*`.
 * Takes at most `pattern.length * text.length` steps.
 */
export function covers(pattern: string, text: string): boolean {
  let inPattern = 0
  let inText = 0
  let star = -1
  let resumeAt = 0
  while (inText < text.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern++
      resumeAt = inText
    } else if (pattern[inPattern] === text[inText]) {
      inPattern++
      inText++
    } else if (star !== -1) {
      inPattern = star + 1
      inText = ++resumeAt
    } else return false
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}

/** Whether some text is covered by both patterns as far as one of them covers the other. */
export function overlaps(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one)
}

/** How many characters a pattern pins down: of two patterns that cover a name, the higher one is the more specific. */
export function specificity(pattern: string): number {
  let literal = 0
  for (const character of pattern) if (character !== '*') literal++
  return pattern.includes('*') ? literal : literal + 1
}
