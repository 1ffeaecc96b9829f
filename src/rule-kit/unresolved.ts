import type { Effect } from '../model/effect.ts'
import type { Selection } from './for-each-finding.ts'

/**
 * Writes of which nothing tells the name. Neither a function that leaves the name to whoever calls it, nor what is named by
 * an import: names are looked for at the calls, and there.
 */
export const unresolvedNames: Selection = ({ findings }) =>
  findings.filter(({ effect }) => isStore(effect) && effect.name === null && !effect.deletion && !effect.relayed && !isForCallers(effect))

function isStore({ kind }: Effect): boolean {
  return kind === 'cookie' || kind === 'storage'
}

/** Whether a write stands in a function that has a name by which others call it. What is handed on as a callback is none. */
function isForCallers({ openTo }: Effect): boolean {
  if (!openTo) return false
  if (openTo.type === 'FunctionDeclaration') return true
  const { type } = openTo.parent ?? openTo
  return ['VariableDeclarator', 'Property', 'PropertyDefinition', 'MethodDefinition', 'AssignmentExpression', 'ExportDefaultDeclaration'].includes(type)
}
