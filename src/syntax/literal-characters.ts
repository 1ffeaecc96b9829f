import type { Node } from './node.ts'
import type { TextBuilder } from './embedded-text.ts'

const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-7]{1,3})|(\r\n|[\s\S]))|\r\n?/g

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

/** Appends what is written between the quotes of a literal, escapes resolved: `source` stands at the offset `from`. */
export function appendCharacters(builder: TextBuilder, source: string, from: number, node: Node): void {
  let done = 0
  for (const match of source.matchAll(ESCAPE)) {
    const { index } = match
    builder.verbatim(source.slice(done, index), from + done, node)
    done = index + match[0].length
    builder.instead(characterOf(match), [from + index, from + done], node)
  }
  builder.verbatim(source.slice(done), from + done, node)
}

function characterOf([whole, point, unit, byte, octal, other = '']: RegExpMatchArray): string {
  // Line ends of templates are one character, whatever the file has.
  if (!whole.startsWith('\\')) return '\n'
  const hexadecimal = point ?? unit ?? byte
  if (hexadecimal !== undefined) return fromCode(Number.parseInt(hexadecimal, 16))
  if (octal !== undefined) return fromCode(Number.parseInt(octal, 8))
  // A line that ends in a backslash goes on in the next.
  if (/^[\r\n\u2028\u2029]/.test(other)) return ''
  return CONTROLS[other] ?? other
}

function fromCode(code: number): string {
  return code <= 0x10FFFF ? String.fromCodePoint(code) : ''
}
