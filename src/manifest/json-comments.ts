/** A comment of a manifest: its text without what marks it as one, and where it stands. */
export interface ManifestComment {
  text: string
  /** Offsets in characters, the marks included. */
  range: readonly [start: number, end: number]
}

/**
 * Makes JSON with comments readable to a YAML parser: comments and tabs become spaces, so every place stays where it
 * was. Text that does not begin like JSON comes back unchanged, for there `//` is part of a value.
 */
export function blankJsonComments(text: string): string {
  if (!beginsLikeJson(text)) return text
  const kept: string[] = []
  let from = 0
  for (const [start, end] of blanksOf(text)) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n\r]/g, ' '))
    from = end
  }
  return kept.join('') + text.slice(from)
}

/** The comments of JSON; `null` for text that does not begin like JSON. */
export function jsonComments(text: string): ManifestComment[] | null {
  if (!beginsLikeJson(text)) return null
  return [...blanksOf(text)].filter(([start]) => text[start] === '/').map((range) => {
    const [start, end] = range
    return { text: text.slice(start + 2, text[start + 1] === '*' ? end - 2 : end), range }
  })
}

/** Where JSON has comments, and tabs between its tokens. */
function* blanksOf(text: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length;) {
    const end = endOfToken(text, start)
    if (isComment(text, start) || text[start] === '\t') yield [start, end]
    start = end
  }
}

/** What may stand directly before a comment. A letter and a colon may not: that is `https://` without quotes. */
const endsJsonToken = /(?:^|[\s,[\]{}"\del/\uFEFF]|[^A-Za-z]:)$/

function beginsLikeJson(text: string): boolean {
  let index = 0
  while (index < text.length) {
    if (/[\s\uFEFF]/.test(text.charAt(index))) index++
    else if (isComment(text, index) || text[index] === '#') index = endOfComment(text, index)
    else return text[index] === '{' || text[index] === '['
  }
  return false
}

function endOfToken(text: string, start: number): number {
  if (isComment(text, start)) return endOfComment(text, start)
  const first = text[start]
  if (first === '"' || (first === "'" && beginsValue(text, start))) return endOfString(text, start, first)
  return start + 1
}

function isComment(text: string, start: number): boolean {
  if (text[start] !== '/' || (text[start + 1] !== '/' && text[start + 1] !== '*')) return false
  return endsJsonToken.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a quoted text can start here; in the middle of an unquoted YAML value an apostrophe is just that. */
function beginsValue(text: string, start: number): boolean {
  return start === 0 || /[\s,[\]{}:]/.test(text.charAt(start - 1))
}

function endOfComment(text: string, start: number): number {
  if (text.startsWith('/*', start)) {
    const end = text.indexOf('*/', start + 2)
    return end === -1 ? text.length : end + 2
  }
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

function endOfString(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === quote) return index + 1
    if (text[index] === '\\' && quote === '"') index++
  }
  return text.length
}
