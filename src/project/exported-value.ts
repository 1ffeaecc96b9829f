import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../syntax/binding.ts'
import type { Node } from '../syntax/node.ts'
import type { ImportedValue, ScriptFile } from '../syntax/script-file.ts'

/**
 * Where a file's export is made, in itself or in the file from which it has it.
 *
 * @param name of the export, or `default`; that of CommonJS's whole module is `default` too
 */
export function exportedValue(file: ScriptFile, name: string): ImportedValue | null {
  for (const statement of file.ast.body) {
    const found = statement.type === 'ExportNamedDeclaration' ? namedExport(file, statement, name)
      : statement.type === 'ExportDefaultDeclaration' && name === 'default' ? { file, node: nameOrItself(statement.declaration) }
      : statement.type === 'TSExportAssignment' && name === 'default' ? { file, node: statement.expression }
      : null
    if (found) return found
  }
  const assigned = commonJsExport(file, name)
  if (assigned) return { file, node: assigned }
  for (const statement of file.ast.body) {
    if (statement.type !== 'ExportAllDeclaration' || statement.exported || statement.exportKind === 'type' || name === 'default') continue
    const found = file.importedValue(statement.source.value, name)
    if (found) return found
  }
  return null
}

function namedExport(file: ScriptFile, statement: TSESTree.ExportNamedDeclaration, name: string): ImportedValue | null {
  const { declaration, source, specifiers, exportKind } = statement
  if (exportKind === 'type') return null
  if (declaration) {
    const node = declaredName(file, declaration, name)
    return node && { file, node }
  }
  for (const { local, exported } of specifiers) {
    if ((exported.type === 'Identifier' ? exported.name : exported.value) !== name) continue
    const own = local.type === 'Identifier' ? local.name : local.value
    if (source) return file.importedValue(source.value, own)
    return local.type === 'Identifier' ? { file, node: local } : null
  }
  return null
}

function declaredName(file: ScriptFile, declaration: TSESTree.NamedExportDeclarations, name: string): Node | null {
  if ('id' in declaration) return declaration.id?.type === 'Identifier' && declaration.id.name === name ? declaration.id : null
  const variable = file.sourceCode.getDeclaredVariables?.(declaration).find((one) => one.name === name)
  return variable?.identifiers[0] ?? null
}

function nameOrItself(declaration: TSESTree.ExportDefaultDeclaration['declaration']): Node {
  return (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id
    ? declaration.id
    : declaration
}

/** `module.exports = value`, a member of that, or `exports.name = value`: of several the last. */
function commonJsExport(file: ScriptFile, name: string): Node | null {
  let found: Node | null = null
  for (const statement of file.globals.has('module') || file.globals.has('exports') ? file.ast.body : []) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right } = statement.expression
    const key = left.type === 'MemberExpression' ? exportKey(left) : null
    if (key === name) found = right
    else if (key === 'default') found = partOf(right, name) ?? found
  }
  return found
}

/** The name that is assigned: `default` for `module.exports` as a whole. */
function exportKey(target: TSESTree.MemberExpression): string | null {
  const key = propertyKey({ key: target.property, computed: target.computed })
  const { object } = target
  if (object.type === 'Identifier') return object.name === 'exports' ? key : object.name === 'module' && key === 'exports' ? 'default' : null
  return object.type === 'MemberExpression' && exportKey(object) === 'default' && object.object.type === 'Identifier' &&
    object.object.name === 'module' ? key : null
}

function partOf(value: Node, name: string): Node | null {
  if (value.type !== 'ObjectExpression') return null
  for (const property of value.properties) {
    if (property.type === 'Property' && property.kind === 'init' && propertyKey(property) === name) return property.value
  }
  return null
}
