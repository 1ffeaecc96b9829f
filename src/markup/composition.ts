import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { type EmbeddedText, TextBuilder } from '../syntax/embedded-text.ts'
import { HOLE } from '../syntax/hole.ts'
import type { Node } from '../syntax/node.ts'
import { type ParsedText, sourceCodeOf } from '../syntax/source-code.ts'
import { Lines } from './lines.ts'

/**
 * What a stretch of code has to be: a list of statements, an expression, a list of parameters, properties of an object, or
 * what stands between a function's braces.
 */
type Form = 'statements' | 'expression' | 'parameters' | 'properties' | 'body'

/** Text of the program. */
interface Piece {
  text: string
  /** Where the page has it: character by character if it is `verbatim`. */
  range: readonly [start: number, end: number]
  verbatim: boolean
}

interface Part {
  /** `null` for what is no code of the page, and whole in any case. */
  form: Form | null
  pieces: Piece[]
  onBroken: (() => void) | undefined
}

/** Words that a program needs inside a stretch of code, in place of those from `at` to `end`. */
export interface Insertion {
  at: number
  text: string
  /** Default: `at`. */
  end?: number
}

/** Parses a program that is made of a page, with JSX. */
export type ParseProgram = (text: string) => ParsedText

/** How the code of a page is parsed. */
export interface ProgramParsers {
  javascript: ParseProgram
  /** `null` where no parser for it is at hand. */
  typescript: () => ParseProgram | null
}

/** How often code that can't stand beside the rest is left out, one piece after the other. */
const MOST_ATTEMPTS = 40
/** How many pieces are parsed alone to find those that are broken. */
const MOST_PARTS = 2_000

/**
 * A program made of a page: its code, kept at its places, in an order and with words between that say when each piece
 * runs. All that is known of programs then holds for pages. A piece that doesn't parse is left out alone.
 */
export class Composition {
  readonly #text: string
  readonly #parts: Part[] = []

  /** @param text the page's */
  constructor(text: string) {
    this.#text = text
  }

  /** Words of the program that the page does not have; they stand for the range. */
  glue(text: string, start: number, end: number = start): void {
    this.#parts.push({ form: null, pieces: [{ text, range: [start, end], verbatim: false }], onBroken: undefined })
  }

  /** The page's own code from one offset up to another, with words inserted in the order of their places. */
  code(form: Form, start: number, end: number, insertions: readonly Insertion[] = []): void {
    const pieces: Piece[] = []
    let done = start
    for (const { at, text, end: behind = at } of insertions) {
      if (at < done || behind > end) continue
      pieces.push({ text: this.#text.slice(done, at), range: [done, at], verbatim: true }, { text, range: [at, behind], verbatim: false })
      done = behind
    }
    pieces.push({ text: this.#text.slice(done, end), range: [done, end], verbatim: true })
    this.#parts.push({ form, pieces, onBroken: undefined })
  }

  /**
   * Code that the page has in another spelling: one character for one if it is `verbatim`. `onBroken` is called if it has
   * to be left out.
   */
  codeAs(form: Form, text: string, start: number, end: number, verbatim = false, onBroken?: () => void): void {
    this.#parts.push({ form, pieces: [{ text, range: [start, end], verbatim }], onBroken })
  }

  /** The program with the places of the page; `null` where even what is left of it does not parse. */
  parse(parse: ParseProgram): TSESLint.SourceCode | null {
    let isChecked = false
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const composed = this.#build()
      const parsed = parse(composed.text)
      if (parsed.sourceCode) return moveToPage(parsed.sourceCode, composed, this.#text)
      const blamed = this.#partAt(offsetOf(composed.text, parsed.complaint))
      let broken = blamed.filter((part) => isBroken(part, parse))
      // What is never closed is blamed on the end; where much is broken, it is found at one go.
      if (!isChecked && (broken.length === 0 || attempt >= 2)) {
        isChecked = true
        broken = this.#parts.slice(0, MOST_PARTS).filter((part) => isBroken(part, parse))
      }
      if (broken.length === 0) broken = blamed
      if (broken.length === 0) return null
      for (const part of broken) leaveOut(part)
    }
    return null
  }

  #build(): EmbeddedText {
    const builder = new TextBuilder()
    for (const { text, range, verbatim } of this.#parts.flatMap(({ pieces }) => pieces)) {
      if (verbatim) builder.verbatim(text, range[0], null)
      else builder.instead(text, range, null)
    }
    return builder.build(new Lines(this.#text))
  }

  #partAt(offset: number): Part[] {
    let end = 0
    for (const part of this.#parts) {
      end += textOf(part).length
      if (part.form !== null && offset < end) return [part]
    }
    return []
  }
}

function isBroken(part: Part, parse: ParseProgram): boolean {
  return part.form !== null && !parse(alone(part.form, textOf(part))).sourceCode
}

function textOf({ pieces }: Part): string {
  return pieces.map(({ text }) => text).join('')
}

function alone(form: Form, text: string): string {
  switch (form) {
    case 'expression':
      return `(${text}\n)`
    case 'parameters':
      return `(${text}\n)=>{}`
    case 'properties':
      return `({${text}\n})`
    case 'body':
      return `async()=>{${text}\n}`
    case 'statements':
      return text
  }
}

function leaveOut(part: Part): void {
  const [{ range } = { range: [0, 0] as const }] = part.pieces
  part.pieces = [{ text: part.form === 'expression' ? HOLE : '', range, verbatim: false }]
  part.form = null
  part.onBroken?.()
}

function offsetOf(text: string, complaint: { line: number; column: number } | null): number {
  if (!complaint) return 0
  const { line, column } = complaint
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

function moveToPage(sourceCode: TSESLint.SourceCode, composed: EmbeddedText, text: string): TSESLint.SourceCode {
  const { ast, visitorKeys } = sourceCode
  const lines = new Lines(text)
  const move = (node: { range: TSESTree.Range; loc: TSESTree.SourceLocation }): void => {
    const { loc, range } = lines.placeOf(...composed.rangeOf(...node.range))
    const moved = { range: [...range], loc, ...'start' in node ? { start: range[0], end: range[1] } : {} }
    Object.assign(node, moved)
  }
  const seen = new Set<Node>()
  const isOwn = ({ range }: { range: TSESTree.Range }): boolean => composed.isVerbatim(range[0])
  ast.tokens = ast.tokens?.filter(isOwn) ?? []
  ast.comments = ast.comments?.filter(isOwn) ?? []
  for (const token of [...ast.tokens, ...ast.comments]) move(token)
  ast.tokens.sort(byPlace)
  ast.comments.sort(byPlace)
  const pending: Node[] = [...ast.body]
  for (let node = pending.pop(); node; node = pending.pop()) {
    // A shorthand's name and value may be one node.
    if (seen.has(node)) continue
    seen.add(node)
    move(node)
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
      if (Array.isArray(child)) for (const one of child) if (one) pending.push(one)
      if (child && !Array.isArray(child) && typeof child.type === 'string') pending.push(child)
    }
  }
  Object.assign(ast, lines.placeOf(0, text.length))
  return sourceCodeOf(text, sourceCode)
}

function byPlace(one: { range: TSESTree.Range }, other: { range: TSESTree.Range }): number {
  return one.range[0] - other.range[0]
}
