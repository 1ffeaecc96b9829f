import { type AccessPath, accessPath } from '../../syntax/access-path.ts'
import type { Environment } from '../../syntax/environment.ts'
import { matchPath } from '../../syntax/match-pattern.ts'
import { type Node, literalOf, unwrap } from '../../syntax/node.ts'
import { knownText } from '../../syntax/static-text.ts'
import { throughImport } from '../../syntax/through-import.ts'
import { injectedPath } from '../gates/injected.ts'
import type { Constant } from './question.ts'
import type { Reasoner } from '../reasoner.ts'

/** The one constant that an expression is known to be. */
export function constantOf(reasoner: Reasoner, node: Node, env: Environment): { value: Constant } | null {
  const inner = unwrap(node)
  const literal = literalOf(inner)
  if (literal !== undefined) return { value: literal }
  const path = accessPath(reasoner.file, inner, env)
  const { root, steps, isUnset } = throughImport(reasoner.file, path, () => null)?.path ?? path
  if (isUnset) return null
  if (root.kind === 'global' && root.name === 'undefined' && steps.length === 0) return { value: undefined }
  if (root.kind === 'value' && steps.length === 0) {
    const value = literalOf(root.node)
    if (value !== undefined) return { value }
  }
  const isText = root.kind === 'local' ? root.binding.kind === 'enum' : root.kind === 'value' && steps.length === 0 && isSum(root.node)
  const text = isText ? knownText(reasoner.file, inner, env) : null
  return text === null || isOtherConstant(text) ? valueOfPlatform(reasoner, path) : { value: text }
}

/** The text that a platform's package names: `NgcCookieConsentService.getStatus().allow` is `allow`. */
function valueOfPlatform({ file, gates }: Reasoner, written: AccessPath): { value: Constant } | null {
  const path = gates.values.size > 0 ? injectedPath(file, written) ?? written : written
  if (path.root.kind !== 'import') return null
  const { name, module } = path.root
  const found = gates.values.get(name)?.find((one) => one.module === module && matchPath(file, one.pattern, path, () => true).length > 0)
  return found ? { value: found.value } : null
}

/** Whether an expression puts a text together, of parts that are no texts of one kind or another themselves. */
function isSum(node: Node): boolean {
  if (node.type === 'BinaryExpression' && node.operator === '+') return isSummand(node.left) && isSummand(node.right)
  return node.type === 'TemplateLiteral' && node.expressions.every(isSummand)
}

function isSummand(node: Node): boolean {
  return literalOf(node) !== undefined || isSum(node)
}

/** Whether a text may be what became of a number, a boolean or nothing. */
function isOtherConstant(text: string): boolean {
  return OTHER_CONSTANTS.has(text) || !Number.isNaN(Number(text))
}

const OTHER_CONSTANTS = new Set(['true', 'false', 'null', 'undefined', 'NaN'])
