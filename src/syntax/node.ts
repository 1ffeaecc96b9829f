import type { TSESTree } from '@typescript-eslint/utils'

export type Node = TSESTree.Node

export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression

/** The expression inside TypeScript's assertions and optional chains, which change no value. */
export function unwrap(node: Node): Node {
  let inner = node
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression
        break
      default:
        return inner
    }
  }
}

/** The outermost node that has the same value as `node`: the inverse of {@link unwrap}. */
export function wrapped(node: Node): Node {
  let outer = node
  while (outer.parent && outer.parent !== outer && isTransparent(outer.parent)) outer = outer.parent
  return outer
}

function isTransparent(node: Node): boolean {
  return (
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'TSTypeAssertion' ||
    node.type === 'TSInstantiationExpression' ||
    node.type === 'ChainExpression'
  )
}

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

/** A function's parameters that a call gives values: TypeScript's `this` is none. */
export function parametersOf({ params }: FunctionNode): readonly TSESTree.Parameter[] {
  const [first, ...others] = params
  return first?.type === 'Identifier' && first.name === 'this' ? others : params
}

/** Whether an identifier stands where a name is bound, not where it is read. */
export function isBindingName(node: TSESTree.Identifier): boolean {
  const parent = node.parent
  switch (parent.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.id === node
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern'
    case 'AssignmentPattern':
      return parent.left === node
    case 'ArrayPattern':
    case 'RestElement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSImportEqualsDeclaration':
      return true
    default:
      return isFunction(parent) && parent.body !== (node as Node)
  }
}

/** The innermost function around `node`, not `node` itself; `null` at the top level. */
export function enclosingFunction(node: Node): FunctionNode | null {
  for (let outer = node.parent; outer; outer = outer.parent) if (isFunction(outer)) return outer
  return null
}

/** Whether `node` is `ancestor` or stands inside it. */
export function isInside(node: Node, ancestor: Node): boolean {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) if (outer === ancestor) return true
  return false
}

/** The value of a literal, or of a template without holes; `undefined` for every other node. */
export function literalOf(node: Node): string | number | bigint | boolean | null | undefined {
  const inner = unwrap(node)
  if (inner.type === 'Literal') return 'regex' in inner ? undefined : inner.value
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked
  if (inner.type === 'UnaryExpression' && inner.operator === '-') {
    const value = literalOf(inner.argument)
    return typeof value === 'number' ? -value : undefined
  }
  return undefined
}
