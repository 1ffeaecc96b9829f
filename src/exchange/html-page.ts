import { createRequire } from 'node:module'
import type { Token } from 'parse5'
import { type Page, type PageItem, type Piece, singleSpaced } from './page.ts'

const require = createRequire(import.meta.url)

/** Tags that end a run of text; all others, such as `<b>` and `<span>`, stand inside one. */
const blocks: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'label', 'legend', 'li',
  'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title',
  'tr', 'ul',
])

/** Elements whose content is no text of the page. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'iframe', 'svg'])

/**
 * Reads HTML as the sequence of its texts. It goes by the tags as they stand and builds no tree: saved pages have cells
 * outside tables, which a tree would lose, and nesting costs nothing.
 */
export function readHtmlPage(html: string): Page {
  const { Tokenizer, TokenizerMode } = require('parse5') as typeof import('parse5')
  const reader = new Reader()
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
    onStartTag(tag) {
      reader.open(tag)
      if (tag.tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
      else if (tag.tagName === 'title' || tag.tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA
      else if (['style', 'iframe', 'noembed', 'xmp'].includes(tag.tagName)) tokenizer.state = TokenizerMode.RAWTEXT
    },
    onEndTag: (tag) => reader.close(tag),
    onCharacter: (token) => reader.text(token),
    onWhitespaceCharacter: (token) => reader.text(token),
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => reader.flush(),
  })
  tokenizer.write(html, true)
  return reader.items
}

class Reader {
  readonly items: PageItem[] = []
  #pieces: Piece[] = []
  #line = 0
  #href: string | null = null
  #inCell = false
  /** Tables that are open, the innermost last. */
  readonly #tables: { id: number; row: number }[] = []
  #tableCount = 0
  #silence: string | null = null
  #isFresh = false

  open({ tagName, attrs, location }: Token.TagToken): void {
    if (this.#silence !== null) return
    if (silent.has(tagName)) {
      this.#silence = tagName
      return
    }
    if (tagName === 'a') this.#href = attrs.find(({ name }) => name === 'href')?.value ?? null
    if (tagName === 'br') this.#pieces.push({ text: '\n', href: null })
    if (!blocks.has(tagName)) return
    const isInCell = this.#inCell && this.#tables.length > 0 && !['td', 'th', 'tr', 'table', 'tbody', 'tfoot'].includes(tagName)
    // Paragraphs and lists inside a cell are parts of its text.
    if (isInCell) this.#pieces.push({ text: '\n', href: null })
    else this.flush()
    if (tagName === 'table') this.#tables.push({ id: this.#tableCount++, row: 0 })
    const table = this.#tables.at(-1)
    if (tagName === 'tr' && table) table.row++
    if (tagName === 'td' || tagName === 'th') {
      this.#inCell = true
      this.#isFresh = true
      this.#line = location?.startLine ?? this.#line
    } else if (tagName === 'tr' || tagName === 'table') this.#inCell = false
  }

  close({ tagName }: Token.TagToken): void {
    if (this.#silence !== null) {
      if (tagName === this.#silence) this.#silence = null
      return
    }
    if (tagName === 'a') this.#href = null
    if (!blocks.has(tagName)) return
    const endsCell = ['td', 'th', 'tr', 'table', 'tbody', 'thead', 'tfoot'].includes(tagName)
    if (this.#inCell && this.#tables.length > 0 && !endsCell) {
      this.#pieces.push({ text: '\n', href: null })
      return
    }
    this.flush()
    this.#inCell = false
    if (tagName === 'table') this.#tables.pop()
  }

  text({ chars, location }: Token.CharacterToken): void {
    if (this.#silence !== null) return
    if (this.#pieces.length === 0 && chars.trim() !== '') this.#line = location?.startLine ?? this.#line
    this.#pieces.push({ text: chars, href: this.#href })
  }

  flush(): void {
    const text = singleSpaced(this.#pieces.map((piece) => piece.text).join(''))
    const table = this.#tables.at(-1)
    const isEmptyCell = text === '' && this.#inCell && this.#isFresh && table !== undefined
    if (text !== '' || isEmptyCell) {
      const place = table && this.#inCell ? { table: table.id, row: table.row } : { table: null, row: 0 }
      this.items.push({ kind: this.#inCell ? 'cell' : 'text', text, pieces: this.#pieces, line: this.#line, ...place })
    }
    this.#pieces = []
    this.#isFresh = false
  }
}
