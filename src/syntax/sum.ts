import type { TSESTree } from '@typescript-eslint/utils'
import { type Node, enclosingFunction, unwrap } from './node.ts'

/** The operands of `a + b + c`, however long, from left to right. */
export function operandsOf(sum: TSESTree.BinaryExpression): Node[] {
  const operands: Node[] = []
  let node: Node = sum
  while (node.type === 'BinaryExpression' && node.operator === '+') {
    operands.push(node.right)
    node = unwrap(node.left)
  }
  return [...operands, node].reverse()
}

/** What a variable is lengthened by: for certain, or by these, one after the other, on some paths alone. */
export type Summand = Node | { possible: readonly Node[] }

/**
 * What a variable is the sum of where its first write begins it and the others lengthen it: the summands in order. What is added in the same block before `read` follows for certain; `read` is `null` where
 * it is not known when the variable is read. The result is `null` if a write does something else.
 */
export function additionsOf(writes: readonly Node[], read: Node | null): readonly Summand[] | null {
  const [first, ...rest] = writes
  const start = first && beginning(first)
  if (!first || !start || rest.length === 0) return null
  const block = blockOf(first)
  const isSameRun = read !== null && enclosingFunction(read) === enclosingFunction(first)
  const summands: Summand[] = [start]
  let isRead = false
  for (const write of rest) {
    const added = addition(write)
    if (!added) return null
    const isCertain = isSameRun && block !== null && blockOf(write) === block
    if (isCertain && read.range[0] < write.range[0]) isRead = true
    if (!isRead) summands.push(...(isCertain ? added : [{ possible: added }]))
  }
  return summands
}

/**
 * The ways in which a variable is begun anew and lengthened from there, each as its summands in the order of the source,
 * those under conditions included: `if (own) text = a; else { text = b; text += c }` gives `[a]` and `[b, c]`.
 */
export function runsOf(writes: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = []
  for (const write of writes) {
    const start = beginning(write)
    if (start) runs.push([start])
    else runs.at(-1)?.push(...addition(write) ?? [])
  }
  return runs
}

/** What the first write gives a variable, if that is all it does. */
function beginning(write: Node): Node | null {
  const parent = write.parent
  if (parent?.type === 'VariableDeclarator' && parent.id === write) return parent.init
  if (parent?.type !== 'AssignmentExpression' || parent.left !== write || parent.operator !== '=') return null
  return parent.right
}

/** What `text += a`, `text = text + a` and `` text = `${text}a` `` add; `null` for a write that does something else. */
function addition(write: Node): readonly Node[] | null {
  const assignment = write.parent
  if (write.type !== 'Identifier' || assignment?.type !== 'AssignmentExpression') return null
  if (assignment.operator === '+=') return [assignment.right]
  const sum = unwrap(assignment.right)
  if (assignment.operator === '=' && sum.type === 'TemplateLiteral') return additionInTemplate(sum, write.name)
  if (assignment.operator !== '=' || sum.type !== 'BinaryExpression' || sum.operator !== '+') return null
  const [first, ...added] = operandsOf(sum)
  return first?.type === 'Identifier' && first.name === write.name ? added : null
}

/** What stands behind a variable with which a template begins. */
function additionInTemplate(template: TSESTree.TemplateLiteral, name: string): readonly Node[] | null {
  const [empty, ...quasis] = template.quasis
  const [first, ...expressions] = template.expressions
  if (empty?.value.cooked !== '' || first?.type !== 'Identifier' || first.name !== name) return null
  return [{ ...template, quasis, expressions }]
}

/** The block in which a write is a statement of its own; `null` where it is a part of another. */
function blockOf(write: Node): Node | null {
  const statement = write.parent?.parent
  const isWhole = statement?.type === 'ExpressionStatement' || statement?.type === 'VariableDeclaration'
  return isWhole ? statement.parent : null
}
