import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../syntax/binding.ts'
import { isWrapper } from '../syntax/function-uses.ts'
import { methodOf } from '../syntax/method-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile, Variable } from '../syntax/script-file.ts'

/** One step from what a module exports to a function in it. */
export type ExportStep =
  | { kind: 'member'; key: string }
  /** An instance of the class that it is. */
  | { kind: 'new' }
  /** What renders the component that it is runs it. */
  | { kind: 'rendered' }
  /** What a call of it gives back. */
  | { kind: 'call' }

/** A way to a function through a module's exports. */
export interface ExportName {
  /** `default`, or the name of the export; `=` for what `module.exports` is set to. */
  name: string
  steps: readonly ExportStep[]
}

/** Functions that give back functions that do: this many. */
const LONGEST = 4

/** The methods that React runs. */
const RENDERED = new Set([
  'constructor', 'render', 'componentWillMount', 'componentDidMount', 'componentDidUpdate', 'componentWillUnmount',
])

/**
 * Under which names other modules get a function of a file; empty where none is found. With `results` also as what
 * functions of the file give back.
 */
export function exportNamesOf(file: ScriptFile, fn: FunctionNode, { results = false } = {}): ExportName[] {
  const search = new ExportSearch(file, results)
  const method = methodOf(fn)
  if (!method) return search.ofValue(fn, [])
  const member: ExportStep = { kind: 'member', key: method.key }
  if (method.owner.type === 'ObjectExpression') return search.ofValue(method.owner, [member])
  if (isComponentClass(method.owner)) return RENDERED.has(method.key) ? search.ofValue(method.owner, [{ kind: 'rendered' }]) : []
  if (method.isStatic) return search.ofValue(method.owner, [member])
  return search.ofValue(method.owner, method.key === 'constructor' ? [{ kind: 'new' }] : [{ kind: 'new' }, member])
}

/** What components of React extend, those of Next's own pages included. */
const COMPONENTS = new Set(['Component', 'PureComponent', 'Document', 'NextDocument', 'App', 'NextApp'])

/** Whether a class says that it is a component of React. */
export function isComponentClass({ superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean {
  const parent = superClass && unwrap(superClass)
  const name = parent?.type === 'MemberExpression' ? parent.property : parent
  return name?.type === 'Identifier' && COMPONENTS.has(name.name)
}

class ExportSearch {
  readonly #file: ScriptFile
  readonly #results: boolean
  /** Variables on the way: one may be made of another and that of the first. */
  readonly #seen = new Set<Variable>()

  constructor(file: ScriptFile, results = false) {
    this.#file = file
    this.#results = results
  }

  /** The exports through which the value of a function, class or expression goes, `steps` being the way into it. */
  ofValue(node: Node, steps: readonly ExportStep[]): ExportName[] {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
      if (node.parent.type === 'ExportDefaultDeclaration') return [{ name: 'default', steps }]
      const variable = node.id && declaredBy(this.#file, node, node.id.name)
      return variable ? this.ofVariable(variable, steps) : []
    }
    return this.#from(node, steps)
  }

  /** The exports of a variable, under its own name and others, and of what it is made part of. */
  ofVariable(variable: Variable, steps: readonly ExportStep[]): ExportName[] {
    if (this.#seen.has(variable)) return []
    this.#seen.add(variable)
    const names: ExportName[] = []
    for (const { node } of variable.defs) {
      const definition = node as Node
      const declaration = definition.type === 'VariableDeclarator' ? definition.parent : definition
      if (declaration.parent?.type === 'ExportNamedDeclaration') names.push({ name: variable.name, steps })
    }
    for (const { identifier } of variable.references) {
      const { parent } = identifier
      if (parent.type === 'ExportSpecifier') names.push({ name: exportedName(parent), steps })
      else if (parent.type !== 'VariableDeclarator' || parent.init !== identifier || parent.id.type === 'Identifier') {
        if (identifier.type === 'Identifier' && !isWritten(identifier)) names.push(...this.#from(identifier, steps))
      }
    }
    return names
  }

  /** The exports to which an expression's value goes from where it stands. */
  #from(expression: Node, steps: readonly ExportStep[]): ExportName[] {
    const node = wrapped(expression)
    const { parent } = node
    switch (parent?.type) {
      case 'ExportDefaultDeclaration':
        return [{ name: 'default', steps }]
      case 'VariableDeclarator': {
        const variable = parent.init === node && parent.id.type === 'Identifier' ? declaredBy(this.#file, parent, parent.id.name) : null
        return variable ? this.ofVariable(variable, steps) : []
      }
      case 'CallExpression': {
        const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)
        return index === 0 && isWrapper(parent, index) ? this.#from(parent, steps) : []
      }
      case 'NewExpression':
        return parent.callee === node && steps[0]?.kind === 'new' ? this.#from(parent, steps.slice(1)) : []
      case 'Property': {
        const key = parent.value === node && parent.parent.type === 'ObjectExpression' ? propertyKey(parent) : null
        return key === null ? [] : this.#from(parent.parent, [{ kind: 'member', key }, ...steps])
      }
      case 'AssignmentExpression':
        return parent.right === node ? commonJsName(parent.left, steps) : []
      case 'ReturnStatement':
        return this.#asResult(enclosingFunction(parent), steps)
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.#asResult(parent, steps) : []
      default:
        return []
    }
  }

  #asResult(fn: FunctionNode | null, steps: readonly ExportStep[]): ExportName[] {
    return this.#results && fn && steps.length < LONGEST ? this.ofValue(fn, [{ kind: 'call' }, ...steps]) : []
  }
}

/** The exports of a variable, under its own name and others, and of what it is made part of. */
export function namesOfVariable(file: ScriptFile, variable: Variable, steps: readonly ExportStep[]): ExportName[] {
  return new ExportSearch(file).ofVariable(variable, steps)
}

export function exportedName({ exported }: TSESTree.ExportSpecifier): string {
  return exported.type === 'Identifier' ? exported.name : exported.value
}

function isWritten(identifier: TSESTree.Identifier): boolean {
  const { parent } = identifier
  return (parent.type === 'AssignmentExpression' && parent.left === identifier) ||
    (parent.type === 'VariableDeclarator' && parent.id === identifier)
}

function commonJsName(target: Node, steps: readonly ExportStep[]): ExportName[] {
  if (target.type !== 'MemberExpression' || target.computed || target.property.type !== 'Identifier') return []
  const { object, property: { name } } = target
  if (object.type === 'Identifier' && object.name === 'exports') return [{ name, steps }]
  if (object.type === 'Identifier' && object.name === 'module' && name === 'exports') return [{ name: '=', steps }]
  const isModuleExports = object.type === 'MemberExpression' && commonJsName(object, []).some((one) => one.name === '=')
  return isModuleExports ? [{ name, steps }] : []
}

function declaredBy(file: ScriptFile, node: TSESTree.Node, name: string): Variable | null {
  const declared = file.sourceCode.getDeclaredVariables?.(node) ?? []
  return declared.find((variable) => variable.name === name) ?? null
}
