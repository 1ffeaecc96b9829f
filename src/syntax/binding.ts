import type { TSESTree } from '@typescript-eslint/utils'
import { isFunction, literalOf, parametersOf, type FunctionNode, type Node } from './node.ts'
import { type ScriptFile, type Variable, importedName, requiredModule } from './script-file.ts'

/** One step from a value to a part of it that a pattern binds. */
export interface PatternStep {
  /** `null` for a rest element or a computed key that is not static. */
  key: string | null
  /** What is bound where that part is undefined. */
  fallback: Node | null
}

/** Where a variable's value comes from. */
export type Binding =
  | { kind: 'import'; module: string; name: string }
  | { kind: 'parameter'; fn: FunctionNode; index: number; rest: boolean; steps: readonly PatternStep[]; fallback: Node | null }
  /** A `const`, or a variable that nothing assigns after its declaration. */
  | { kind: 'constant'; init: Node; steps: readonly PatternStep[] }
  /** Assigned more than once, or later than declared: each value that is written; `null` among them for one unknown. */
  | { kind: 'assigned'; values: readonly (Node | null)[]; writes: readonly Node[] }
  | { kind: 'function'; fn: FunctionNode }
  | { kind: 'class'; node: TSESTree.ClassDeclaration | TSESTree.ClassExpression }
  | { kind: 'enum'; node: TSESTree.TSEnumDeclaration }
  | { kind: 'unknown' }

/** How `variable` gets its value. */
export function bindingOf(file: ScriptFile, variable: Variable): Binding {
  return file.rememberFor(bindingOf, variable, () => findBinding(variable))
}

function findBinding(variable: Variable): Binding {
  const definitions = variable.defs.filter((def) => !isForTypesOnly(def.node as Node))
  const [definition] = definitions
  if (!definition) return { kind: 'unknown' }
  const node = definition.node as Node
  if (definitions.length > 1) {
    return definitions.every((def) => (def.node as Node).type === 'VariableDeclarator')
      ? assignedBinding(variable)
      : { kind: 'unknown' }
  }
  switch (definition.type) {
    case 'ImportBinding':
      if (node.type === 'TSImportEqualsDeclaration') {
        const module = requiredModule(node)
        return module === null ? { kind: 'unknown' } : { kind: 'import', module, name: '*' }
      }
      return importBinding(definition.node as TSESTree.ImportClause, definition.parent as TSESTree.ImportDeclaration)
    case 'Parameter':
      return isFunction(node) && !isReassigned(variable) ? parameterBinding(node, definition.name) : { kind: 'unknown' }
    case 'FunctionName':
      return isFunction(node) && !isReassigned(variable) ? { kind: 'function', fn: node } : { kind: 'unknown' }
    case 'ClassName':
      return { kind: 'class', node: node as TSESTree.ClassDeclaration | TSESTree.ClassExpression }
    case 'TSEnumName':
      return { kind: 'enum', node: node as TSESTree.TSEnumDeclaration }
    case 'Variable':
      return variableBinding(variable, node as TSESTree.VariableDeclarator, definition.name)
    default:
      return { kind: 'unknown' }
  }
}

/** A type, a namespace or an overload of the same name, which leaves the value what it is. */
function isForTypesOnly({ type }: Node): boolean {
  return type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration' || type === 'TSModuleDeclaration' ||
    type === 'TSDeclareFunction'
}

function importBinding(specifier: TSESTree.ImportClause, declaration: TSESTree.ImportDeclaration): Binding {
  return { kind: 'import', module: declaration.source.value, name: importedName(specifier) }
}

function isReassigned(variable: Variable): boolean {
  return variable.references.some((reference) => reference.isWrite() && !reference.init)
}

function parameterBinding(fn: FunctionNode, name: Node): Binding {
  for (const [index, parameter] of parametersOf(fn).entries()) {
    const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const found = pathInPattern(target, name, null)
    if (!found) continue
    const [first, ...steps] = found
    return { kind: 'parameter', fn, index, rest: target.type === 'RestElement', steps, fallback: first?.fallback ?? null }
  }
  return { kind: 'unknown' }
}

function variableBinding(variable: Variable, declarator: TSESTree.VariableDeclarator, name: Node): Binding {
  if (isReassigned(variable)) return assignedBinding(variable)
  if (!declarator.init) return { kind: 'unknown' }
  const path = pathInPattern(declarator.id, name, null)
  return path ? { kind: 'constant', init: declarator.init, steps: path.slice(1) } : { kind: 'unknown' }
}

function assignedBinding(variable: Variable): Binding {
  const values: (Node | null)[] = []
  const writes: Node[] = []
  for (const reference of variable.references) if (reference.isWrite()) writes.push(reference.identifier)
  writes.sort((one, other) => one.range[0] - other.range[0])
  for (const target of writes) values.push(writtenValue(target))
  return { kind: 'assigned', values, writes }
}

/** The value that a plain write gives to `target`; `null` for `+=`, loops and patterns. */
function writtenValue(target: Node): Node | null {
  const parent = target.parent
  if (parent?.type === 'VariableDeclarator' && parent.id === target) return parent.init
  if (parent?.type === 'AssignmentExpression' && parent.left === target && parent.operator === '=') return parent.right
  return null
}

/** The steps from the value that `pattern` takes to the name it binds, the whole value's own default first. */
function pathInPattern(pattern: Node, name: Node, fallback: Node | null): PatternStep[] | null {
  if (pattern === name) return [{ key: null, fallback }]
  switch (pattern.type) {
    case 'AssignmentPattern':
      return pathInPattern(pattern.left, name, pattern.right)
    case 'RestElement':
      return pattern.argument === name ? [{ key: null, fallback: null }] : null
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          if (property.argument === name) return [{ key: null, fallback }, { key: null, fallback: null }]
          continue
        }
        const found = pathInPattern(property.value, name, null)
        if (found) return below(fallback, propertyKey(property), found)
      }
      return null
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        const found = element && pathInPattern(element, name, null)
        if (found) return below(fallback, element.type === 'RestElement' ? null : String(index), found)
      }
      return null
    default:
      return null
  }
}

function below(fallback: Node | null, key: string | null, [first, ...rest]: PatternStep[]): PatternStep[] {
  return [{ key: null, fallback }, { key, fallback: first?.fallback ?? null }, ...rest]
}

/** The static key of a property in an object literal or pattern; `null` where it is computed. */
export function propertyKey(property: { key: Node; computed: boolean }): string | null {
  if (!property.computed && property.key.type === 'Identifier') return property.key.name
  if (property.key.type === 'PrivateIdentifier') return null
  const key = literalOf(property.key)
  return key === undefined ? null : String(key)
}
