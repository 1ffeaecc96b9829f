import { type Page, type PageItem, type Piece, singleSpaced } from './page.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' }

/** Reads Markdown as the sequence of its texts: tables by their rows, headings and paragraphs by their lines. */
export function readMarkdownPage(markdown: string): Page {
  const items: PageItem[] = []
  const lines = markdown.split(/\r\n?|\n/)
  let table = -1
  let inTable = false
  for (const [index, line] of lines.entries()) {
    const isRow: boolean = inTable ? line.trim() !== '' && line.includes('|') : isRuler(lines[index + 1] ?? '') && line.includes('|')
    if (isRow && !inTable) table++
    inTable = isRow
    if (isRow && isRuler(line)) continue
    const texts = isRow ? cellsOf(line) : [line.replace(/^ {0,3}(?:#{1,6} +|> ?|[*+-] +|\d{1,9}[.)] +)/, '').replace(/ #+ *$/, '')]
    for (const text of texts) {
      const pieces = piecesOf(text.trim())
      const shown = singleSpaced(pieces.map((piece) => piece.text).join(''))
      if (shown === '' && !isRow) continue
      items.push({ kind: isRow ? 'cell' : 'text', text: shown, pieces, line: index + 1, table: isRow ? table : null, row: index })
    }
  }
  return items
}

/** The line below a table's head: `| --- | :-: |`. */
export function isRuler(line: string): boolean {
  return line.length <= 1000 && line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)
}

/** The cells of a row; `\|` is no border. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let last = ''
  const text = line.trim().replace(/^\|/, '')
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '|') {
      cells.push(last)
      last = ''
    } else if (character === '\\' && text[index + 1] === '|') last += text[++index] ?? ''
    else if (character === '\\') last += character + (text[++index] ?? '')
    else last += character
  }
  if (last.trim() !== '' || cells.length === 0) cells.push(last)
  return cells
}

/** What a text shows: code, links, emphasis, entities and escapes resolved, each at most once. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const unclosed = new Set<string>()
  let plain = ''
  const push = (): void => {
    if (plain !== '') pieces.push({ text: plain, href: null })
    plain = ''
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    const rest = text.slice(index, index + 2000)
    const code = character === '`' ? codeSpan(text, index, unclosed) : null
    const link = character === '[' ? /^\[([^\][]*)\]\(<?([^()<>\s]*)>?(?: "[^"]*")?\)/.exec(rest) : null
    const entity = character === '&' ? /^&(#?[a-z\d]{1,6});/i.exec(rest) : null
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[index + 1] ?? '')) plain += text[++index]
    else if (code) {
      plain += code.shown
      index = code.end - 1
    } else if (link) {
      push()
      pieces.push({ text: link[1] ?? '', href: link[2] ?? '' })
      index += link[0].length - 1
    } else if (entity) {
      plain += characterOf(entity[1] ?? '') ?? entity[0]
      index += entity[0].length - 1
    } else if (rest.startsWith('**') || rest.startsWith('__')) {
      const next = text[index + 2] ?? ''
      const isMark = rest.startsWith('**') || (plain === '' && /\w/.test(next) && text.endsWith('__'))
      if (isMark) index++
      else plain += character
    } else if (/^<br ?\/?>/i.test(rest)) {
      plain += '\n'
      index += rest.indexOf('>')
    } else plain += character
  }
  push()
  return pieces
}

/** What `&name;` or `&#58;` stands for. */
function characterOf(entity: string): string | null {
  if (!entity.startsWith('#')) return Object.hasOwn(entities, entity) ? (entities[entity] ?? null) : null
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : null
}

/** The code between backticks, or the backticks themselves where no equal run closes them. */
function codeSpan(text: string, start: number, unclosed: Set<string>): { shown: string; end: number } {
  let end = start
  while (text[end] === '`') end++
  const fence = text.slice(start, end)
  const close = unclosed.has(fence) ? -1 : text.indexOf(fence, end)
  if (close === -1) {
    unclosed.add(fence)
    return { shown: fence, end }
  }
  const code = text.slice(end, close)
  const isPadded = code.length > 2 && code.startsWith(' ') && code.endsWith(' ')
  return { shown: isPadded ? code.slice(1, -1) : code, end: close + fence.length }
}
