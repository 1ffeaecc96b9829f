import type { FunctionNode, Node } from './node.ts'

/** What a function returns if it does nothing but return. */
export function soleResult(fn: FunctionNode): Node | null {
  if (fn.generator) return null
  if (fn.body?.type !== 'BlockStatement') return fn.body ?? null
  const last = fn.body.body.at(-1)
  if (last?.type !== 'ReturnStatement') return null
  return fn.body.body.slice(0, -1).every((statement) => statement.type === 'VariableDeclaration') ? last.argument : null
}
