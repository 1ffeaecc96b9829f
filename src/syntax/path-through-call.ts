import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from './access-path.ts'
import { propertyKey } from './binding.ts'
import { type Node, wrapped } from './node.ts'
import type { ScriptFile } from './script-file.ts'

/**
 * The path of what a callback gets that stands in a list or an object of a call's arguments; `null` for any other value:
 * those that are arguments themselves have that path already.
 */
export function pathThroughCall(file: ScriptFile, { root, steps }: AccessPath): AccessPath | null {
  if (root.kind !== 'local' || root.binding.kind !== 'parameter' || root.binding.rest || root.binding.fallback) return null
  const { fn, index, steps: parts } = root.binding
  const keys: string[] = []
  let node: Node = wrapped(fn)
  for (let parent: Node | undefined = node.parent; parent; parent = node.parent) {
    if (parent.type === 'CallExpression') {
      const argument = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)
      if (keys.length === 0 || argument < 0) return null
      const callee = accessPath(file, parent.callee)
      const call: Step = { kind: 'call', arguments: parent.arguments, optional: false, node: parent, env: null }
      const callback: Step = { kind: 'callback', argument, keys, parameter: index, node: fn }
      const read = parts.map(({ key, fallback }): Step => ({ kind: 'member', key, optional: false, fallback, node: fn }))
      return { ...callee, steps: [...callee.steps, call, callback, ...read, ...steps] }
    }
    const key = keyIn(parent, node)
    if (key === null) return null
    if (parent.type === 'Property') node = parent.parent
    else node = parent
    keys.unshift(key)
    node = wrapped(node)
  }
  return null
}

function keyIn(parent: Node, node: Node): string | null {
  if (parent.type === 'Property') return parent.value === node && parent.parent.type === 'ObjectExpression' ? propertyKey(parent) : null
  if (parent.type !== 'ArrayExpression') return null
  const index = parent.elements.indexOf(node as TSESTree.Expression)
  return parent.elements.slice(0, index).some((element) => element?.type === 'SpreadElement') ? null : String(index)
}
