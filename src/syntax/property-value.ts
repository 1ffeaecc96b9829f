import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from './binding.ts'
import { type Node, unwrap } from './node.ts'

/** What an object's literal says under a key; `null` where it does not name the key. */
export function valueAt({ properties }: TSESTree.ObjectExpression, key: string): Node | null {
  for (const property of properties) if (property.type === 'Property' && propertyKey(property) === key) return unwrap(property.value)
  return null
}
