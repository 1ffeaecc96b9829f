import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Root, accessPath } from '../../syntax/access-path.ts'
import { fieldOfThis } from '../../syntax/method-uses.ts'
import { type Node, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/**
 * The path of what a framework hands to a class by its type, from the class that is imported: `this.consent.allowed` of
 * `constructor(private consent: ConsentService)` is `ConsentService`, `.allowed`. `null` for any other.
 */
export function injectedPath(file: ScriptFile, { root, steps, aliases }: AccessPath): AccessPath | null {
  const [first] = steps
  if (root.kind === 'this') {
    const type = first?.kind === 'member' && first.node.type === 'MemberExpression' ? typeOfField(file, first.node) : null
    return type && { root: type, steps: steps.slice(1), aliases: [] }
  }
  if (root.kind === 'import' && root.name === 'inject' && first?.kind === 'call') {
    const type = first.arguments[0] && importedClass(file, first.arguments[0])
    return type ? { root: type, steps: steps.slice(1), aliases: [] } : null
  }
  if (root.kind !== 'local' || root.binding.kind !== 'parameter' || root.binding.steps.length > 0 || root.binding.rest) return null
  const parameter = root.binding.fn.params[root.binding.index]
  const type = parameter && typeOfParameter(file, parameter)
  return type ? { root: type, steps, aliases } : null
}

function typeOfField(file: ScriptFile, member: TSESTree.MemberExpression): Root | null {
  const field = fieldOfThis(member)
  if (!field || field.owner.type === 'ObjectExpression') return null
  for (const one of field.owner.body.body) {
    if (one.type === 'PropertyDefinition' && fieldOfThis(one)?.key === field.key) {
      const value = one.value && unwrap(one.value)
      if (value?.type !== 'CallExpression') return typeNamed(file, one.typeAnnotation)
      const path = injectedPath(file, accessPath(file, value))
      return path?.steps.length === 0 ? path.root : null
    }
    if (one.type !== 'MethodDefinition' || one.kind !== 'constructor') continue
    const kept = one.value.params.find((parameter) => parameter.type === 'TSParameterProperty' && nameOf(parameter.parameter) === field.key)
    if (kept) return typeOfParameter(file, kept)
  }
  return null
}

function nameOf(node: Node): string | null {
  return node.type === 'Identifier' ? node.name : null
}

function typeOfParameter(file: ScriptFile, parameter: TSESTree.Parameter): Root | null {
  const name = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
  return name.type === 'Identifier' ? typeNamed(file, name.typeAnnotation) : null
}

function typeNamed(file: ScriptFile, annotation: TSESTree.TSTypeAnnotation | undefined): Root | null {
  const type = annotation?.typeAnnotation
  return type?.type === 'TSTypeReference' ? importedClass(file, type.typeName) : null
}

function importedClass(file: ScriptFile, name: Node): Root | null {
  const { root, steps } = accessPath(file, name)
  return root.kind === 'import' && steps.length === 0 ? root : null
}
