import type { TSESTree } from '@typescript-eslint/utils'
import { type FunctionNode, type Node, wrapped } from './node.ts'

/**
 * What becomes of a value. Aliases, IIFE parameters, local functions' parameters and results are followed; a use that is
 * none of these ends in `escape`.
 */
export type Use =
  /** A part of it is read: `carrier` holds the part and can be asked for its uses in turn. */
  | { kind: 'member'; key: string | null; carrier: Node }
  /** It is the target of an assignment. */
  | { kind: 'write'; node: TSESTree.AssignmentExpression; value: Node }
  | { kind: 'delete'; node: Node }
  | { kind: 'call'; node: TSESTree.CallExpression }
  | { kind: 'construct'; node: TSESTree.NewExpression }
  | { kind: 'tag'; node: TSESTree.TaggedTemplateExpression }
  | {
      kind: 'argument'
      call: TSESTree.CallExpression | TSESTree.NewExpression
      index: number
      /** The function of this file and the parameter that the argument becomes, if the uses of that were followed. */
      receiver?: { receiver: FunctionNode; index: number }
    }
  /** It is kept in a member of something else. */
  | { kind: 'stored'; target: TSESTree.MemberExpression }
  /** It goes out of sight; `isGiven` where that is only because an exported function, the node, gives it back. */
  | { kind: 'escape'; node: Node; isGiven?: true }

/** The use of a part by a pattern, under a name that may not be known. */
export function memberInPattern(key: string | null, target: Node): Use {
  const carrier = target.type === 'AssignmentPattern' ? target.left : target
  return carrier.type === 'MemberExpression' ? { kind: 'escape', node: carrier } : { kind: 'member', key, carrier }
}

/** Whether a parameter is what is passed, and nothing but its uses is made of it. */
export function isWhole(parameter: Node): boolean {
  return parameter.type === 'Identifier' || (parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier')
}

/** Whether a list is made for whoever calls the function that gives it back. */
export function isGivenBack(list: TSESTree.ArrayExpression): boolean {
  const { parent } = wrapped(list)
  return parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression'
}

/** Whether a property is a method that has the object as `this`. */
export function isMethod(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === 'Property' && property.value.type === 'FunctionExpression'
}
