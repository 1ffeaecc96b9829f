import { type Node, unwrap } from './node.ts'

/**
 * What an expression is unless it is nothing that has members: `x` of `x || {}`, of `test ? x : null`, of `test && x`. The
 * expression itself may well be something else, but only `x` gives its members a value.
 */
export function possiblyAbsent(node: Node): Node | null {
  switch (node.type) {
    case 'LogicalExpression':
      if (node.operator === '&&') return node.right
      return isEmpty(node.right) ? node.left : null
    case 'AssignmentExpression':
      return (node.operator === '||=' || node.operator === '??=') && isEmpty(node.right) ? node.left : null
    case 'ConditionalExpression':
      if (isEmpty(node.alternate)) return node.consequent
      return isEmpty(node.consequent) ? node.alternate : null
    default:
      return null
  }
}

function isEmpty(expression: Node): boolean {
  const node = unwrap(expression)
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.length === 0
    case 'ArrayExpression':
      return node.elements.length === 0
    case 'Identifier':
      return node.name === 'undefined'
    case 'Literal':
      return node.value === null && node.raw === 'null'
    case 'UnaryExpression':
      return node.operator === 'void'
    default:
      return false
  }
}
