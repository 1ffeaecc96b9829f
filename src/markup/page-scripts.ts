import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { type EmbeddedText, TextBuilder } from '../syntax/embedded-text.ts'
import type { Node } from '../syntax/node.ts'
import type { PageScript } from '../syntax/page.ts'
import { Lines } from './lines.ts'

/** Scripts of a page that are no part of its program, each with its tag, which is. */
export class PageScripts {
  readonly #text: string
  readonly #codes = new Map<number, EmbeddedText>()

  /** @param text the page's */
  constructor(text: string) {
    this.#text = text
  }

  /**
   * @param tag where the script's tag begins
   * @param code what it runs, of the length that it has in the page
   * @param start where that begins
   */
  add(tag: number, code: string, start: number): void {
    const builder = new TextBuilder()
    builder.verbatim(code, start, null)
    this.#codes.set(tag, builder.build(new Lines(this.#text)))
  }

  /** The scripts with their tags in the page's program. */
  in({ ast, visitorKeys }: TSESLint.SourceCode): PageScript[] {
    if (this.#codes.size === 0) return []
    const scripts: PageScript[] = []
    const pending: Node[] = [ast]
    for (let node = pending.pop(); node; node = pending.pop()) {
      const code = node.type === 'JSXOpeningElement' && isScript(node) ? this.#codes.get(node.range[0]) : undefined
      if (code && node.type === 'JSXOpeningElement') scripts.push({ code, opening: node })
      for (const key of visitorKeys[node.type] ?? []) {
        const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
        if (Array.isArray(child)) for (const one of child) if (one) pending.push(one)
        if (child && !Array.isArray(child)) pending.push(child)
      }
    }
    return scripts.reverse()
  }
}

function isScript({ name }: TSESTree.JSXOpeningElement): boolean {
  return name.type === 'JSXIdentifier' && name.name.toLowerCase() === 'script'
}
