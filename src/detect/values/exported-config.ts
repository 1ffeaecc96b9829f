import { accessPath } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import { type Node, isFunction, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { soleResult } from '../../syntax/sole-result.ts'
import { type GivenProperty, givenProperties } from './given-properties.ts'

/** The configuration that a module is: what it exports as its only value. */
export interface ExportedConfig {
  properties: readonly GivenProperty[]
  /** The function that the object is handed to, such as `defineNuxtConfig`; `null` where there is none. */
  wrapper: string | null
}

/** How many calls, names and functions stand around the object at most. */
const DEEPEST = 5

/** The object that a module exports as a whole; `null` where it exports none. */
export function exportedConfig(file: ScriptFile): ExportedConfig | null {
  return file.remember(exportedConfig, () => {
    const exported = wholeExport(file)
    return exported && configOf(file, exported, null, DEEPEST)
  })
}

function wholeExport(file: ScriptFile): Node | null {
  for (const statement of file.ast.body) {
    if (statement.type === 'ExportDefaultDeclaration') return statement.declaration
    if (statement.type === 'TSExportAssignment') return statement.expression
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right } = statement.expression
    if (left.type === 'MemberExpression' && isModuleExports(left)) return right
  }
  return null
}

function isModuleExports({ object, property, computed }: Extract<Node, { type: 'MemberExpression' }>): boolean {
  if (object.type !== 'Identifier') return false
  const key = propertyKey({ key: property, computed })
  return (object.name === 'module' && key === 'exports') || (object.name === 'exports' && key === 'default')
}

function configOf(file: ScriptFile, node: Node, wrapper: string | null, fuel: number): ExportedConfig | null {
  const value = unwrap(node)
  if (fuel <= 0 || isNeverConfig(value)) return null
  if (isFunction(value)) {
    const result = soleResult(value)
    return result && configOf(file, result, wrapper, fuel - 1)
  }
  const { root, steps } = accessPath(file, value)
  if (root.kind === 'local' && root.binding.kind === 'function' && steps.length === 0) return configOf(file, root.binding.fn, wrapper, fuel - 1)
  if (root.kind === 'value' && steps.length === 0 && root.node !== value) return configOf(file, root.node, wrapper, fuel - 1)
  if (value.type === 'CallExpression' && value.arguments[0]) {
    const callee = unwrap(value.callee)
    const name = callee.type === 'Identifier' ? callee.name : null
    return configOf(file, value.arguments[0], wrapper ?? name, fuel - 1)
  }
  const properties = value.type === 'ObjectExpression' ? givenProperties(file, value) : []
  return properties.length > 0 ? { properties, wrapper } : null
}

/** Whether a value is of a kind that never is a configuration: what most modules export, told without looking further. */
function isNeverConfig({ type }: Node): boolean {
  return type === 'ClassDeclaration' || type === 'ClassExpression' || type.startsWith('JSX') || type.startsWith('TS') || type === 'Literal'
}
