import type { TSESTree } from '@typescript-eslint/utils'
import { type Variable, isOfValue } from './script-file.ts'

/** The places where a variable's value is read, JSX names left out. */
export function readsOf(variable: Variable): TSESTree.Identifier[] {
  return variable.references
    .filter((reference) => reference.isRead() && reference.identifier.type === 'Identifier' && isOfValue(reference))
    .map((reference) => reference.identifier as TSESTree.Identifier)
}
