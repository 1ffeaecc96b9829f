import type { TSESTree } from '@typescript-eslint/utils'
import { memberKey } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import { methodOf } from '../syntax/method-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap, wrapped } from '../syntax/node.ts'
import { receiverOf } from '../syntax/receiver.ts'
import type { ScriptFile, Variable } from '../syntax/script-file.ts'
import { givesResult, isWrapper } from '../syntax/wrappers.ts'
import { runsWithView } from './angular-classes.ts'

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

/** The ways to a function through the exports of its file. */
export interface ExportWays {
  names: readonly ExportName[]
  /** Functions of the file that give it back to those who call them, and are among the ways. */
  givers: ReadonlySet<FunctionNode>
  /** It may go on a way that was not followed. */
  isPartial: boolean
}

/** Under which names other modules get a function of a file, also as what functions of the file give back; none where none is found. */
export function exportWaysOf(file: ScriptFile, fn: FunctionNode): ExportWays {
  const search = new ExportSearch(file)
  const names = search.ofFunction(fn, [])
  return { names, givers: search.givers, isPartial: search.isPartial }
}

/** What components of React extend, those of Next's own pages included. */
const COMPONENTS = new Set(['Component', 'PureComponent', 'Document', 'NextDocument', 'App', 'NextApp'])

/** Whether a class says that it is a component of React. */
export function isComponentClass({ superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean {
  const parent = superClass && unwrap(superClass)
  const name = parent?.type === 'MemberExpression' ? parent.property : parent
  return name?.type === 'Identifier' && COMPONENTS.has(name.name)
}

/** Whether a member of a class says that nobody else may name it. */
function isPrivate(definition: Node | undefined): boolean {
  if (definition?.type !== 'MethodDefinition' && definition?.type !== 'PropertyDefinition') return false
  return definition.accessibility === 'private' || definition.key.type === 'PrivateIdentifier'
}

class ExportSearch {
  readonly givers = new Set<FunctionNode>()
  isPartial = false
  readonly #file: ScriptFile
  /** Variables on the way: one may be made of another and that of the first. */
  readonly #seen = new Set<Variable>()

  constructor(file: ScriptFile) {
    this.#file = file
  }

  /** The exports through which a function goes, by itself or as a method. */
  ofFunction(fn: FunctionNode, steps: readonly ExportStep[]): ExportName[] {
    const method = methodOf(fn)
    if (!method) return this.ofValue(fn, steps)
    if (isPrivate(fn.parent) && method.key !== 'constructor') return []
    const member: ExportStep = { kind: 'member', key: method.key }
    if (method.owner.type === 'ObjectExpression') return this.ofValue(method.owner, [member, ...steps])
    if (isComponentClass(method.owner)) return RENDERED.has(method.key) ? this.ofValue(method.owner, [{ kind: 'rendered' }]) : []
    if (runsWithView(method.owner, method.key)) return this.ofValue(method.owner, [{ kind: 'rendered' }])
    if (method.isStatic) return this.ofValue(method.owner, [member, ...steps])
    return this.ofValue(method.owner, method.key === 'constructor' ? [{ kind: 'new' }, ...steps] : [{ kind: 'new' }, member, ...steps])
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
    if (this.#seen.has(variable)) {
      this.isPartial = true
      return []
    }
    this.#seen.add(variable)
    const names: ExportName[] = []
    for (const { node } of variable.defs) {
      const definition = node as Node
      const declaration = definition.type === 'VariableDeclarator' ? definition.parent : definition
      if (declaration.parent?.type === 'ExportNamedDeclaration') names.push({ name: variable.name, steps })
    }
    for (const reference of variable.references) {
      const { parent } = reference.identifier
      if (parent.type === 'ExportSpecifier') names.push({ name: exportedName(parent), steps })
      else if (reference.isRead() && reference.identifier.type === 'Identifier') names.push(...this.#from(reference.identifier, steps))
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
      case 'VariableDeclarator':
        return parent.init === node ? this.#intoPattern(parent, parent.id, steps) : []
      case 'MemberExpression': {
        const [first, ...rest] = steps
        const key = parent.object === node && first?.kind === 'member' ? memberKey(this.#file, parent) : null
        return first?.kind === 'member' && key === first.key ? this.#from(parent, rest) : []
      }
      case 'CallExpression': {
        if (parent.callee === node) return steps[0]?.kind === 'call' ? this.#from(parent, steps.slice(1)) : []
        const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument)
        if (index >= 0 && isWrapper(parent, index)) return this.#from(parent, steps)
        if (index >= 0 && steps[0]?.kind === 'call' && givesResult(parent, index)) return this.#from(parent, steps.slice(1))
        // What is passed to a function of the file goes where that lets it go; any other call is an escape of its own.
        return index >= 0 && receiverOf(this.#file, parent.callee, index) ? this.#lost() : []
      }
      case 'NewExpression':
        return parent.callee === node && steps[0]?.kind === 'new' ? this.#from(parent, steps.slice(1)) : []
      case 'Property': {
        const key = parent.value === node && parent.parent.type === 'ObjectExpression' ? propertyKey(parent) : null
        return key === null ? this.#lost() : this.#from(parent.parent, [{ kind: 'member', key }, ...steps])
      }
      case 'ArrayExpression': {
        const index = parent.elements.indexOf(node as TSESTree.Expression)
        if (parent.elements.slice(0, index).some((element) => element?.type === 'SpreadElement')) return this.#lost()
        return this.#from(parent, [{ kind: 'member', key: String(index) }, ...steps])
      }
      case 'AssignmentExpression':
        if (parent.right !== node) return []
        return parent.left.type === 'MemberExpression' ? commonJsName(parent.left, steps) : this.#lost()
      case 'LogicalExpression':
        return parent.operator !== '&&' || parent.right === node ? this.#from(parent, steps) : []
      case 'ConditionalExpression':
        return parent.test !== node ? this.#from(parent, steps) : []
      case 'SequenceExpression':
      case 'AssignmentPattern':
      case 'AwaitExpression':
      case 'SpreadElement':
        return this.#lost()
      case 'ReturnStatement':
        return this.#asResult(enclosingFunction(parent), steps)
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.#asResult(parent, steps) : []
      default:
        return []
    }
  }

  #intoPattern(declarator: Node, pattern: Node, steps: readonly ExportStep[]): ExportName[] {
    if (pattern.type === 'Identifier') {
      const variable = declaredBy(this.#file, declarator, pattern.name)
      return variable ? this.ofVariable(variable, steps) : this.#lost()
    }
    const [first, ...rest] = steps
    if (first?.kind !== 'member') return []
    if (pattern.type === 'ObjectPattern') {
      return pattern.properties.flatMap((property) => {
        const key = property.type === 'Property' ? propertyKey(property) : null
        if (property.type !== 'Property' || key === null) return this.#lost()
        return key === first.key ? this.#intoPattern(declarator, withoutDefault(property.value), rest) : []
      })
    }
    const element = pattern.type === 'ArrayPattern' ? pattern.elements[Number(first.key)] : null
    if (pattern.type !== 'ArrayPattern' || pattern.elements.some((one) => one?.type === 'RestElement')) return this.#lost()
    return element ? this.#intoPattern(declarator, withoutDefault(element), rest) : []
  }

  #asResult(fn: FunctionNode | null, steps: readonly ExportStep[]): ExportName[] {
    if (!fn) return []
    if (steps.length >= LONGEST || fn.async || fn.generator) return this.#lost()
    this.givers.add(fn)
    return this.ofFunction(fn, [{ kind: 'call' }, ...steps])
  }

  #lost(): ExportName[] {
    this.isPartial = true
    return []
  }
}

/** The same of a variable, `steps` being the way from what it holds to the function. */
export function exportWaysOfVariable(file: ScriptFile, variable: Variable, steps: readonly ExportStep[]): ExportWays {
  const search = new ExportSearch(file)
  const names = search.ofVariable(variable, steps)
  return { names, givers: search.givers, isPartial: search.isPartial }
}

export function exportedName({ exported }: TSESTree.ExportSpecifier): string {
  return exported.type === 'Identifier' ? exported.name : exported.value
}

function withoutDefault(target: Node): Node {
  return target.type === 'AssignmentPattern' ? target.left : target
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
