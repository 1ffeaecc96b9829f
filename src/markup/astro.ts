import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { TextBuilder } from '../syntax/embedded-text.ts'
import type { Node } from '../syntax/node.ts'
import { type PageScript, addPage } from '../syntax/page.ts'
import type { ParsedText } from '../syntax/source-code.ts'
import type { ProgramParsers } from './composition.ts'
import { Lines } from './lines.ts'

/**
 * A page of Astro. Its tree is JavaScript with JSX as it is: what is missing is the code in its script elements and in the
 * handlers of its elements, which the parser leaves as text.
 *
 * @param parsed by astro-eslint-parser
 * @returns the same
 */
export function readAstro(parsed: TSESLint.SourceCode, parsers: ProgramParsers): TSESLint.SourceCode {
  const { ast, visitorKeys, text } = parsed
  const scripts: PageScript[] = []
  const lines = new Lines(text)
  const parse = (code: string): ParsedText => parsers.typescript()?.(code) ?? { sourceCode: null, complaint: null }
  const add = (opening: TSESTree.JSXOpeningElement, start: number, end: number): void => {
    const builder = new TextBuilder()
    builder.verbatim(text.slice(start, end), start, null)
    scripts.push({ code: builder.build(lines), opening, parse })
  }
  const pending: Node[] = [ast]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'JSXElement') {
      const { openingElement: opening } = node
      for (const child of node.children as readonly { type: string; range: TSESTree.Range }[]) {
        if (child.type === 'AstroRawText' && isNamed(opening, 'script')) add(opening, ...child.range)
      }
      for (const [start, end] of handlersOf(opening)) add(opening, start, end)
    }
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
      if (Array.isArray(child)) for (const one of child) if (one) pending.push(one)
      if (child && !Array.isArray(child)) pending.push(child)
    }
  }
  addPage(ast, { scripts: scripts.reverse(), conditions: [] })
  return parsed
}

function isNamed({ name }: TSESTree.JSXOpeningElement, wanted: string): boolean {
  return name.type === 'JSXIdentifier' && name.name === wanted
}

/** Where the texts of an element's handlers stand, without their quotes. */
function handlersOf({ attributes }: TSESTree.JSXOpeningElement): [start: number, end: number][] {
  return attributes.flatMap((attribute): [number, number][] => {
    if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier' || !/^on[a-z]+$/.test(attribute.name.name)) return []
    const { value } = attribute
    return value?.type === 'Literal' ? [[value.range[0] + 1, value.range[1] - 1]] : []
  })
}
