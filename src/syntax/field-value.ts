import type { TSESTree } from '@typescript-eslint/utils'
import type { AccessPath } from './access-path.ts'
import { propertyKey } from './binding.ts'
import { partOf } from './literal-part.ts'
import { usesOfField } from './member-uses.ts'
import { type Field, fieldOfThis } from './method-uses.ts'
import type { FunctionNode, Node } from './node.ts'
import type { ScriptFile } from './script-file.ts'
import { soleResult } from './sole-result.ts'

/**
 * The expression that gives a field of a class or an object its only value, or that its getter returns, where a path reads one: `this.name`,
 * `Session.NAME`; `null` where there is none, or more than one.
 */
export function fieldValue(file: ScriptFile, { root, steps }: Pick<AccessPath, 'root' | 'steps'>): Node | null {
  const [step, ...more] = steps
  if (step?.kind !== 'member' || more.length > 0) return null
  if (root.kind === 'this') {
    const field = step.node.type === 'MemberExpression' ? fieldOfThis(step.node) : null
    return field && valueOf(file, field)
  }
  if (step.key === null || root.kind !== 'local' || root.binding.kind !== 'class') return null
  return valueOf(file, { owner: root.binding.node, key: step.key, isStatic: true })
}

function valueOf(file: ScriptFile, field: Field): Node | null {
  const { owner, key } = field
  if (owner.type === 'ObjectExpression') return partOf(file, owner, key)
  const values: Node[] = []
  const definition = definitionOf(owner, key)
  if (definition?.type === 'MethodDefinition') return definition.kind === 'get' ? soleResult(definition.value as FunctionNode) : null
  if (definition?.value) values.push(definition.value)
  for (const use of usesOfField(file, field)) if (use.kind === 'write') values.push(use.value)
  return values.length === 1 ? values[0] ?? null : null
}

type Definition = TSESTree.PropertyDefinition | TSESTree.MethodDefinition

function definitionOf({ body }: TSESTree.ClassDeclaration | TSESTree.ClassExpression, key: string): Definition | null {
  for (const member of body.body) {
    if (member.type !== 'PropertyDefinition' && member.type !== 'MethodDefinition') continue
    const name = member.key.type === 'PrivateIdentifier' ? `#${member.key.name}` : propertyKey({ key: member.key, computed: member.computed })
    if (name === key) return member
  }
  return null
}
