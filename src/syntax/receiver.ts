import { memberKey } from './access-path.ts'
import { bindingOf } from './binding.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'

/** The function of this file, and its parameter, that an argument is handed to, `.call` included. */
export function receiverOf(file: ScriptFile, callee: Node, index: number): { receiver: FunctionNode; index: number } | null {
  const node = unwrap(callee)
  const isCall = node.type === 'MemberExpression' && memberKey(file, node) === 'call'
  const receiver = localFunction(file, isCall ? node.object : node)
  return receiver && { receiver, index: isCall ? index - 1 : index }
}

/** The function of this file that a callee names or is. */
function localFunction(file: ScriptFile, callee: Node): FunctionNode | null {
  const node = unwrap(callee)
  if (isFunction(node)) return node
  if (node.type !== 'Identifier') return null
  const variable = file.variableOf(node)
  const binding = variable && bindingOf(file, variable)
  if (binding?.kind === 'function') return binding.fn
  return binding?.kind === 'constant' && binding.steps.length === 0 && isFunction(binding.init) ? binding.init : null
}
