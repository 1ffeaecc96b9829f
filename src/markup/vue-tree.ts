import type { TSESTree } from '@typescript-eslint/utils'

/** As much of vue-eslint-parser's tree as is read here. */
export type VueNode = VueElement | VueContainer | { type: 'VText'; range: TSESTree.Range; value: string }

export interface VueElement {
  type: 'VElement'
  range: TSESTree.Range
  name: string
  rawName: string
  startTag: { range: TSESTree.Range; selfClosing: boolean; attributes: readonly (VueAttribute | VueDirective)[] }
  endTag: { range: TSESTree.Range } | null
  children: readonly VueNode[]
}

export interface VueAttribute {
  type: 'VAttribute'
  directive: false
  range: TSESTree.Range
  key: { name: string; rawName: string }
  value: { range: TSESTree.Range; value: string } | null
}

export interface VueDirective {
  type: 'VAttribute'
  directive: true
  range: TSESTree.Range
  key: { name: { name: string }; argument: { type: string; name?: string; rawName?: string } | null }
  value: VueContainer | null
}

export interface VueContainer {
  type: 'VExpressionContainer'
  range: TSESTree.Range
  expression: VueExpression | null
  references: readonly VueReference[]
}

export type VueExpression =
  | { type: 'VForExpression'; range: TSESTree.Range; left: readonly TSESTree.Node[]; right: TSESTree.Node }
  | { type: 'VOnExpression'; range: TSESTree.Range; body: readonly TSESTree.Node[] }
  | { type: 'VSlotScopeExpression'; range: TSESTree.Range; params: readonly TSESTree.Node[] }
  | { type: 'VFilterSequenceExpression'; range: TSESTree.Range; expression: TSESTree.Node }
  | TSESTree.Expression

export interface VueReference {
  id: TSESTree.Identifier
  /** A variable of the template itself; `null` for one of the component. */
  variable: object | null
}

/** The services of vue-eslint-parser that are used. */
export interface VueServices {
  getDocumentFragment?: () => { children: readonly VueNode[] } | null
}
