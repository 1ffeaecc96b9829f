import type { TSESTree } from '@typescript-eslint/utils'
import { bindingOf, propertyKey } from './binding.ts'
import { type Node, isFunction, parametersOf, wrapped } from './node.ts'
import { type ScriptFile, type Variable, isOfValue } from './script-file.ts'

export type Literal = TSESTree.ObjectExpression | TSESTree.ArrayExpression

/** What the file does to a literal after it wrote it down: `lengthened` says that a list only got more elements. */
export type Change = 'none' | 'lengthened' | 'changed'

/** Methods that change a list, or the objects that a literal may hold. */
const CHANGING_METHODS = new Set(['unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin', 'pop', 'shift'])
/** Functions of `Object` that change their first argument. */
const CHANGING_FUNCTIONS = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf'])
/** How many aliases of an object are followed, one of the other. */
const DEEPEST = 4

/** The part of a literal under a key; `null` where there is none, or something may have replaced it. */
export function partOf(file: ScriptFile, node: Node, key: string): Node | null {
  if (node.type !== 'ArrayExpression' && node.type !== 'ObjectExpression') return null
  const part = node.type === 'ArrayExpression' ? elementOf(node, key) : propertyOf(node, key)
  if (!part) return null
  const change = changeOf(file, node)
  return change === 'none' || (change === 'lengthened' && node.type === 'ArrayExpression') ? part : null
}

function elementOf({ elements }: TSESTree.ArrayExpression, key: string): Node | null {
  const index = Number(key)
  if (String(index) !== key) return null
  const upTo = elements.slice(0, index + 1)
  return upTo.some((element) => element?.type === 'SpreadElement') ? null : upTo[index] ?? null
}

function propertyOf({ properties }: TSESTree.ObjectExpression, key: string): Node | null {
  let part: Node | null = null
  for (const property of properties) {
    const name = property.type === 'SpreadElement' ? null : propertyKey(property)
    if (name === null) part = null
    else if (name === key) part = property.type === 'Property' && property.kind === 'init' ? property.value : null
  }
  return part
}

/** What becomes of a literal under the name it is given; one without a name stays as it is. */
export function changeOf(file: ScriptFile, literal: Literal): Change {
  return file.rememberFor(changeOf, literal, () => {
    const variable = holderOf(file, literal)
    const change = variable ? changeThrough(file, variable, DEEPEST) : 'none'
    return change === 'none' && changesItself(file, literal) ? 'changed' : change
  })
}

/** Whether a method of an object writes to its `this`. */
function changesItself(file: ScriptFile, literal: Literal): boolean {
  if (literal.type !== 'ObjectExpression' || !literal.properties.some(isMethod)) return false
  const [start, end] = literal.range
  return file.nodesOfType('ThisExpression').some((self) => self.range[0] > start && self.range[1] < end && changeAt(file, self, DEEPEST) !== 'none')
}

function isMethod(property: TSESTree.ObjectLiteralElement): boolean {
  return property.type === 'Property' && property.value.type === 'FunctionExpression'
}

/** The variable that holds a literal, or an object around it. */
function holderOf(file: ScriptFile, literal: Literal): Variable | null {
  let node = wrapped(literal)
  for (;;) {
    const parent: Node | undefined = node.parent
    switch (parent?.type) {
      case 'Property':
        node = wrapped(parent.parent)
        break
      case 'ArrayExpression':
      case 'CallExpression':
        if (parent.type === 'CallExpression' && objectFunction(parent) !== 'freeze') return null
        node = wrapped(parent)
        break
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' ? file.variableOf(parent.id) : null
      case 'AssignmentExpression':
        return parent.left.type === 'Identifier' ? file.variableOf(parent.left) : null
      default:
        return null
    }
  }
}

function changeThrough(file: ScriptFile, variable: Variable, depth: number): Change {
  let worst: Change = 'none'
  for (const reference of variable.references) {
    const change = isOfValue(reference) ? changeAt(file, reference.identifier, depth) : 'none'
    if (change === 'changed') return 'changed'
    if (change === 'lengthened') worst = 'lengthened'
  }
  return worst
}

function changeAt(file: ScriptFile, name: Node, depth: number): Change {
  let node = wrapped(name)
  let key: string | null = null
  let isPart = false
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    key = propertyKey({ key: node.parent.property, computed: node.parent.computed })
    isPart = true
    node = wrapped(node.parent)
  }
  const parent = node.parent
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return isPart && parent.left === node ? 'changed' : 'none'
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return isPart ? 'changed' : 'none'
    case 'Property':
      return isPart && parent.value === node && parent.parent.type === 'ObjectPattern' ? 'changed' : 'none'
    case 'UnaryExpression':
      return isPart && parent.operator === 'delete' ? 'changed' : 'none'
    case 'CallExpression':
      if (parent.callee === node && key === 'push') return 'lengthened'
      if (parent.callee === node) return CHANGING_METHODS.has(key ?? '') ? 'changed' : 'none'
      if (parent.arguments[0] === node && CHANGING_FUNCTIONS.has(objectFunction(parent) ?? '')) return 'changed'
      return changeByCall(file, parent, parent.arguments.indexOf(node as TSESTree.CallExpressionArgument), depth)
    case 'VariableDeclarator': {
      const isAlias = parent.init === node && parent.id.type === 'Identifier' && depth > 0
      const alias = isAlias ? file.variableOf(parent.id as TSESTree.Identifier) : null
      return alias ? changeThrough(file, alias, depth - 1) : 'none'
    }
    default:
      return 'none'
  }
}

/** What a function of the file does to an object that it is handed. */
function changeByCall(file: ScriptFile, { callee }: TSESTree.CallExpression, index: number, depth: number): Change {
  const variable = callee.type === 'Identifier' && depth > 0 ? file.variableOf(callee) : null
  const binding = variable && bindingOf(file, variable)
  const fn = binding?.kind === 'function' ? binding.fn : binding?.kind === 'constant' && isFunction(binding.init) ? binding.init : null
  const parameter = fn && parametersOf(fn)[index]
  const name = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter
  const received = name?.type === 'Identifier' ? file.variableOf(name) : null
  return received ? changeThrough(file, received, depth - 1) : 'none'
}

/** `freeze` of `Object.freeze(...)`; `null` for a call of something else. */
function objectFunction({ callee }: TSESTree.CallExpression): string | null {
  if (callee.type !== 'MemberExpression') return null
  if (callee.object.type !== 'Identifier' || callee.object.name !== 'Object') return null
  return propertyKey({ key: callee.property, computed: callee.computed })
}
