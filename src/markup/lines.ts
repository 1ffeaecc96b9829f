import type { TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../model/effect.ts'
import type { PlaceSource } from '../syntax/embedded-text.ts'

const LINE_END = /\r\n|[\r\n\u2028\u2029]/g

/** The lines of a text, as ESLint counts them. */
export class Lines implements PlaceSource {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const { 0: end, index } of text.matchAll(LINE_END)) this.#starts.push(index + end.length)
  }

  placeOf(start: number, end: number): Place {
    return { loc: { start: this.positionOf(start), end: this.positionOf(end) }, range: [start, end] }
  }

  /** Line from 1 and column from 0 of an offset. */
  positionOf(offset: number): TSESTree.Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) }
  }
}
