import { type Data, NamePattern } from './data.ts'

/** What a `*` of a manifest is in the regular expressions of a platform's configuration. */
const anything = '.*'

const mostAlternatives = 50

/**
 * The manifest's patterns for a regular expression over names, which is read and never run: literal characters, `.*` and
 * its like, `^`, `$`, and alternatives at the top or in one group, as in `^(_ga|_gid)`.
 * @returns `null` for an expression that patterns can't say.
 */
export function patternsOf(expression: string): readonly string[] | null {
  if (expression.length > 500) return null
  const branches = expanded(expression)
  if (branches === null || branches.length > mostAlternatives) return null
  const patterns = branches.map(patternOf)
  return patterns.every((pattern) => pattern !== null) ? patterns : null
}

/** The patterns for a name as configurations write it: a text, or an expression; `null` for anything else. */
export function patternsIn(name: Data): readonly string[] | null {
  if (name instanceof NamePattern) return patternsOf(name.source)
  return typeof name === 'string' && name !== '' ? [name] : null
}

/** The source of the regular expression that says what a manifest's pattern says. */
export function expressionOf(pattern: string): string {
  return `^${pattern.split('*').map(literally).join(anything)}$`
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** An expression without alternatives for each that it has. */
function expanded(expression: string): readonly string[] | null {
  const branches = split(expression)
  if (branches === null) return null
  if (branches.length > 1) return branches.flatMap((branch) => expanded(branch) ?? ['('])
  const group = groupIn(expression)
  if (group === null) return [expression]
  const [before, inside, after] = group
  if (/^[*+?{]/.test(after) || /^\?(?!:)/.test(inside)) return null
  const alternatives = expanded(inside.replace(/^\?:/, ''))
  const rests = expanded(after)
  if (alternatives === null || rests === null || alternatives.length * rests.length > mostAlternatives) return null
  return alternatives.flatMap((alternative) => rests.map((rest) => before + alternative + rest))
}

/** Splits at `|` outside groups and classes; `null` where brackets don't match. */
function split(expression: string): readonly string[] | null {
  const branches: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < expression.length; index++) {
    const character = expression[index]
    if (character === '\\') index++
    else if (character === '[') index = endOfClass(expression, index)
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      branches.push(expression.slice(start, index))
      start = index + 1
    }
    if (depth < 0) return null
  }
  return depth === 0 ? [...branches, expression.slice(start)] : null
}

/** The text before the first group, inside it and after it. */
function groupIn(expression: string): readonly [string, string, string] | null {
  let depth = 0
  let start = -1
  for (let index = 0; index < expression.length; index++) {
    const character = expression[index]
    if (character === '\\') index++
    else if (character === '[') index = endOfClass(expression, index)
    else if (character === '(' && depth++ === 0) start = index
    else if (character === ')' && --depth === 0) {
      return [expression.slice(0, start), expression.slice(start + 1, index), expression.slice(index + 1)]
    }
  }
  return null
}

function endOfClass(expression: string, start: number): number {
  for (let index = start + 1; index < expression.length; index++) {
    if (expression[index] === '\\') index++
    else if (expression[index] === ']') return index
  }
  return expression.length
}

/** The pattern of an expression without groups and alternatives. */
function patternOf(expression: string): string | null {
  const isAnchored = expression.startsWith('^')
  const parts: string[] = isAnchored ? [] : ['*']
  let closed = false
  for (let index = isAnchored ? 1 : 0; index < expression.length;) {
    const character = expression[index] ?? ''
    if (closed || /[()|^]/.test(character)) return null
    if (character === '$') {
      closed = true
      index++
      continue
    }
    const atom = atomAt(expression, index)
    if (atom === null) return null
    const repeat = /^(?:[*+?]\??|\{\d{0,3},?\d{0,3}\}\??)/.exec(expression.slice(atom.end, atom.end + 12))?.[0] ?? ''
    parts.push(repeat === '' ? atom.pattern : '*')
    index = atom.end + repeat.length
  }
  if (!closed) parts.push('*')
  return parts.join('').replace(/\*{2,}/g, '*')
}

function atomAt(expression: string, index: number): { pattern: string; end: number } | null {
  const character = expression[index] ?? ''
  if (character === '[') return { pattern: '*', end: endOfClass(expression, index) + 1 }
  if (character === '.') return { pattern: '*', end: index + 1 }
  if (character !== '\\') return /[*+?{}]/.test(character) ? null : { pattern: character, end: index + 1 }
  const escaped = expression[index + 1] ?? ''
  if (/[dDwWsS]/.test(escaped)) return { pattern: '*', end: index + 2 }
  const code = /^(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(expression.slice(index + 1, index + 6))
  if (code) return { pattern: String.fromCharCode(parseInt(code[1] ?? code[2] ?? '', 16)), end: index + 1 + code[0].length }
  const control = { n: '\n', r: '\r', t: '\t' }[escaped]
  if (control !== undefined) return { pattern: control, end: index + 2 }
  return /[A-Za-z0-9]/.test(escaped) || escaped === '' ? null : { pattern: escaped, end: index + 2 }
}
