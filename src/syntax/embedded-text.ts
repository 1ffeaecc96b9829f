import type { Place } from '../model/effect.ts'
import type { Node } from './node.ts'

/** A run of characters of an embedded text and where the file has it. */
interface Piece {
  /** Where it begins in the text. */
  at: number
  text: string
  /** Where the file has it: character by character if it is `verbatim`, else all of it at all of this range. */
  from: number
  to: number
  verbatim: boolean
  /** The literal that it is written in, or the expression whose value it is; `null` where the file is markup. */
  node: Node | null
}

/** Gives places of the file that a text is written in: the file that is linted, or a text in turn. */
export interface PlaceSource {
  /** @param start offset of the first character. @param end offset after the last one */
  placeOf: (start: number, end: number) => Place
}

/** Longer code in a string is left alone. */
const LONGEST = 300_000

/** A text that the code of a file makes, with the place of each of its characters. */
export class EmbeddedText implements PlaceSource {
  readonly text: string
  readonly #pieces: readonly Piece[]
  readonly #source: PlaceSource

  constructor(pieces: readonly Piece[], source: PlaceSource) {
    this.text = pieces.map(({ text }) => text).join('')
    this.#pieces = pieces
    this.#source = source
  }

  /** Where the linted file has a stretch of the text. */
  placeOf(start: number, end: number): Place {
    return this.#source.placeOf(...this.rangeOf(start, end))
  }

  /** The offsets of a stretch in the file that the text is written in. */
  rangeOf(start: number, end: number): [start: number, end: number] {
    const first = this.#pieceAt(start)
    const last = this.#pieceAt(Math.max(start, end - 1))
    if (!first || !last) return [0, 0]
    const from = first.verbatim ? first.from + start - first.at : first.from
    const to = last.verbatim ? last.from + Math.max(end, start) - last.at : last.to
    // A stretch that ends in another literal than it begins in is told where it begins.
    return [from, to >= from ? to : Math.max(first.to, from)]
  }

  /** The literal or expression that a character comes from. */
  nodeAt(index: number): Node | null {
    return this.#pieceAt(index)?.node ?? null
  }

  /** Whether the file has a character as it is. */
  isVerbatim(index: number): boolean {
    return this.#pieceAt(index)?.verbatim ?? false
  }

  slice(start: number, end: number): EmbeddedText {
    const pieces = this.#pieces.flatMap((piece): Piece[] => {
      const from = Math.max(piece.at, start)
      const to = Math.min(piece.at + piece.text.length, end)
      if (from >= to) return []
      const text = piece.text.slice(from - piece.at, to - piece.at)
      const shift = piece.verbatim ? from - piece.at : 0
      return [{ ...piece, at: from - start, text, from: piece.from + shift }]
    })
    return new EmbeddedText(pieces, this.#source)
  }

  #pieceAt(index: number): Piece | null {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#pieces[middle] as Piece).at <= index) low = middle
      else high = middle - 1
    }
    return this.#pieces[low] ?? null
  }
}

/** Builds an {@link EmbeddedText} from left to right. */
export class TextBuilder {
  readonly #pieces: Piece[] = []
  length = 0

  get isFull(): boolean {
    return this.length > LONGEST
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('')
  }

  /** Text that the file has as it is, from the offset `from` on. */
  verbatim(text: string, from: number, node: Node | null): void {
    const last = this.#pieces.at(-1)
    if (last?.verbatim && last.node === node && last.from + last.text.length === from) last.text += text
    else if (text !== '') {
      this.#pieces.push({ at: this.length, text, from, to: from + text.length, verbatim: true, node })
    }
    this.length += text.length
  }

  /** Text for which the file has something else, such as an escape or a name. */
  instead(text: string, [from, to]: readonly [number, number], node: Node | null): void {
    if (text !== '') this.#pieces.push({ at: this.length, text, from, to, verbatim: false, node })
    this.length += text.length
  }

  append(other: TextBuilder): void {
    for (const piece of other.#pieces) this.#pieces.push({ ...piece, at: this.length + piece.at })
    this.length += other.length
  }

  /** The same with `change` made of each match of `pattern`, a global expression, inside one piece. */
  replaced(pattern: RegExp, change: (match: string) => string): TextBuilder {
    const result = new TextBuilder()
    for (const { text, from, to, verbatim, node } of this.#pieces) {
      let done = 0
      const keep = (until: number): void => {
        if (verbatim) result.verbatim(text.slice(done, until), from + done, node)
        else result.instead(text.slice(done, until), [from, to], node)
      }
      for (const { 0: match, index } of text.matchAll(pattern)) {
        keep(index)
        done = index + match.length
        result.instead(change(match), verbatim ? [from + index, from + done] : [from, to], node)
      }
      keep(text.length)
    }
    return result
  }

  build(source: PlaceSource): EmbeddedText {
    return new EmbeddedText(this.#pieces, source)
  }
}
