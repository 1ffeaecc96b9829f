import type { TSESTree } from '@typescript-eslint/utils'

type Range = TSESTree.Range
type Expression = TSESTree.Expression

/** As much of svelte-eslint-parser's tree as is read here. */
export type SvelteNode =
  | SvelteElement
  | { type: 'SvelteScriptElement'; range: Range; startTag: SvelteStartTag; endTag: { range: Range } | null; body: TSESTree.ProgramStatement[] }
  | { type: 'SvelteMustacheTag'; range: Range; kind: 'text' | 'raw'; expression: Expression }
  | { type: 'SvelteRenderTag'; range: Range; expression: Expression }
  | SvelteIfBlock
  | {
      type: 'SvelteEachBlock'
      range: Range
      expression: Expression
      context: TSESTree.Node | null
      index: TSESTree.Identifier | null
      children: SvelteNode[]
      else: SvelteElseBlock | null
    }
  | {
      type: 'SvelteAwaitBlock'
      range: Range
      expression: Expression
      pending: { children: SvelteNode[] } | null
      then: { value: TSESTree.Node | null; children: SvelteNode[] } | null
      catch: { error: TSESTree.Node | null; children: SvelteNode[] } | null
    }
  | { type: 'SvelteKeyBlock'; range: Range; children: SvelteNode[] }
  | { type: 'SvelteSnippetBlock'; range: Range; params: TSESTree.Node[]; children: SvelteNode[] }
  | { type: 'SvelteText' | 'SvelteHTMLComment' | 'SvelteStyleElement' | 'SvelteConstTag' | 'SvelteDebugTag'; range: Range }

export interface SvelteIfBlock {
  type: 'SvelteIfBlock'
  range: Range
  expression: Expression
  children: SvelteNode[]
  else: SvelteElseBlock | null
}

interface SvelteElseBlock {
  type: 'SvelteElseBlock'
  elseif: boolean
  children: SvelteNode[]
}

interface SvelteStartTag {
  range: Range
  attributes: SvelteAttribute[]
}

export interface SvelteElement {
  type: 'SvelteElement'
  range: Range
  kind: 'html' | 'component' | 'special'
  name: { type: 'SvelteName'; name: string; range: Range } | TSESTree.Node
  startTag: SvelteStartTag
  endTag: { range: Range } | null
  children: SvelteNode[]
}

export type SvelteAttribute =
  | {
      type: 'SvelteAttribute'
      range: Range
      key: { name: string }
      boolean: boolean
      value: ({ type: 'SvelteLiteral'; value: string; range: Range } | { type: 'SvelteMustacheTag'; expression: Expression; range: Range })[]
    }
  | { type: 'SvelteShorthandAttribute'; range: Range; key: TSESTree.Identifier }
  | { type: 'SvelteSpreadAttribute'; range: Range; argument: Expression }
  | { type: 'SvelteDirective'; range: Range; kind: string; key: { name: { name?: string; range: Range } }; expression: Expression | null }
  | { type: 'SvelteSpecialDirective'; range: Range; kind: string; expression: Expression }
  | { type: 'SvelteStyleDirective'; range: Range }
