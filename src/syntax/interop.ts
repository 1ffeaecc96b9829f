import type { TSESTree } from '@typescript-eslint/utils'
import { unwrap } from './node.ts'

/** Functions by which compilers bridge module systems, as Babel, TypeScript, esbuild and Rollup name them. */
const BRIDGE = /^_*(?:interopRequire(?:Default|Wildcard)|interopNamespace(?:Default|Compat)?|interopDefault(?:Compat|Legacy)?|import(?:Default|Star)|toESM)\d*$/

/** Whether a call only bridges module systems: the module that it is given is what it gives, for all that matters here. */
export function isModuleBridge({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  if (given.length === 0) return false
  let node = unwrap(callee)
  // Compilers write `(0, tslib_1.__importDefault)(...)` to call a function without its object.
  if (node.type === 'SequenceExpression') node = unwrap(node.expressions.at(-1) ?? node)
  const name = node.type === 'MemberExpression' && !node.computed ? node.property : node
  return name.type === 'Identifier' && BRIDGE.test(name.name)
}
