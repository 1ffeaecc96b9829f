import type { TSESTree } from '@typescript-eslint/utils'
import type { ConsentMode } from '../model/consent-mode.ts'
import { accessPath } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import { argumentAt, isOmitted } from '../syntax/environment.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'

type Call = TSESTree.CallExpression | TSESTree.NewExpression

/** Whether an option of a start holds its SDK back; `null` where its options are not all in sight. */
export function hasDeniedOption(file: ScriptFile, mode: ConsentMode, call: Call): boolean | null {
  const answers = (mode.options ?? []).map(({ option, denied }) => isOneOf(valueOf(file, call, option), denied))
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

/** The option of a start that says on purpose that nothing is held back; `null` where none does. */
export function grantedOption(file: ScriptFile, mode: ConsentMode, call: Call): Node | null {
  for (const { option, granted = [] } of mode.options ?? []) {
    const value = valueOf(file, call, option)
    if (value !== null && value !== undefined && isOneOf(value, granted)) return value.parent?.type === 'Property' ? value.parent : value
  }
  return null
}

function isOneOf(value: Node | null | undefined, values: readonly (string | boolean)[]): boolean | null {
  if (value === undefined) return null
  if (value === null) return false
  const known = literalOf(value)
  return typeof known === 'string' || typeof known === 'boolean' ? values.includes(known) : null
}

/** The value of an option of a call; `null` where it is left out, `undefined` where that is not known. */
function valueOf(file: ScriptFile, call: Call, option: string): Node | null | undefined {
  const [position, key] = option.split('.')
  const argument = argumentAt(call, Number(position))
  if (!argument) return isOmitted(call, Number(position)) ? null : undefined
  const { root, steps } = accessPath(file, argument)
  if (root.kind !== 'value' || steps.length > 0 || root.node.type !== 'ObjectExpression') return undefined
  let found: Node | null | undefined = null
  for (const property of root.node.properties) {
    if (property.type !== 'Property') found = undefined
    else if (propertyKey(property) === key) found = property.value
  }
  return found
}
