import type { TSESTree } from '@typescript-eslint/utils'
import type { EmbeddedText } from './embedded-text.ts'
import type { ParsedText } from './source-code.ts'

/** A script of a page that runs apart from the others: a module, or one that waits for a consent platform. */
export interface PageScript {
  code: EmbeddedText
  /** The tag that holds it. */
  opening: TSESTree.JSXOpeningElement
  /** How it is parsed if it is no JavaScript. */
  parse?: (text: string) => ParsedText
}

/** A stretch of a page that a server puts there or leaves out. */
export interface ServerCondition {
  /** The condition as written, without the signs around it. */
  text: string
  /** Where it is written. */
  at: number
  range: readonly [start: number, end: number]
}

/** A box of a form that is ticked as the page is written. */
export interface PageBox {
  /** The texts that say what it is for: its names, and its label. */
  said: readonly string[]
  /** What the elements around it are called, the nearest first. */
  within: readonly string[]
  range: readonly [start: number, end: number]
}

/** What a page has beside the program that is made of it. */
export interface Page {
  scripts: readonly PageScript[]
  conditions: readonly ServerCondition[]
  /** Of a component its program has them. */
  boxes?: readonly PageBox[]
}

const pages = new WeakMap<TSESTree.Program, Page>()

/** Notes that a program was made of a page. */
export function addPage(program: TSESTree.Program, page: Page): void {
  pages.set(program, page)
}

/** The page that a program was made of; `null` for an ordinary script. */
export function pageOf(program: TSESTree.Program): Page | null {
  return pages.get(program) ?? null
}
