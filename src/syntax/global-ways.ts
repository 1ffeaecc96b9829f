import type { TSESTree } from '@typescript-eslint/utils'
import { accessPath, immediateCall } from './access-path.ts'
import { propertyKey } from './binding.ts'
import { methodOf } from './method-uses.ts'
import { type FunctionNode, type Node, enclosingFunction, isFunction, wrapped } from './node.ts'
import { pageOf } from './page.ts'
import { readsOf } from './reads.ts'
import type { ScriptFile } from './script-file.ts'

/** A way to a function by a global variable, for all scripts of a page to see. */
export interface GlobalWay {
  name: string
  /** The members that lead from the variable to the function. */
  keys: readonly string[]
  /** It is a variable of a script's top level: of that page alone. */
  isDeclared: boolean
}

/** How many names a function goes through, one made of the other. */
const LONGEST = 4

/** The global variables by which other scripts have a function of a file; none where no way is seen. */
export function globalWaysOf(file: ScriptFile, fn: FunctionNode): readonly GlobalWay[] {
  return file.rememberFor(globalWaysOf, fn, () => {
    const method = methodOf(fn)
    if (!method) return waysFrom(file, fn, [], LONGEST)
    return method.owner.type === 'ObjectExpression' && !method.isAccessor ? waysFrom(file, method.owner, [method.key], LONGEST) : []
  })
}

/** Whether a file is a script whose top level is that of the page: it neither imports nor exports anything. */
export function isClassicScript(file: ScriptFile): boolean {
  return file.remember(isClassicScript, () => {
    const isModule = file.ast.body.some(({ type }) => type === 'ImportDeclaration' || type.startsWith('Export') || type.startsWith('TSExport'))
    return !isModule && !['require', 'module', 'exports'].some((name) => file.globals.has(name))
  })
}

/** Whether a place keeps a value in a global variable. */
export function isGlobalTarget(file: ScriptFile, place: Node): boolean {
  return targetOf(file, place, []) !== null
}

function waysFrom(file: ScriptFile, value: Node, keys: readonly string[], fuel: number): GlobalWay[] {
  if (fuel === 0) return []
  if (value.type === 'FunctionDeclaration') return value.id ? waysOfName(file, value, value.id, keys, fuel) : []
  const node = wrapped(value)
  const { parent } = node
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? waysOfName(file, parent.parent, parent.id, keys, fuel) : []
    case 'AssignmentExpression': {
      const target = parent.right === node && parent.operator === '=' ? targetOf(file, parent.left, keys) : null
      return target ? [target] : []
    }
    case 'Property': {
      const key = parent.value === node && parent.parent.type === 'ObjectExpression' ? propertyKey(parent) : null
      return key === null ? [] : waysFrom(file, parent.parent, [key, ...keys], fuel - 1)
    }
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const giver = isFunction(parent) ? parent : enclosingFunction(parent)
      const call = giver && immediateCall(giver)
      return call ? waysFrom(file, call, keys, fuel - 1) : []
    }
    default:
      return []
  }
}

/** By the name itself, where it is one of the page, and by what is made of it. */
function waysOfName(file: ScriptFile, declaration: Node, name: TSESTree.Identifier, keys: readonly string[], fuel: number): GlobalWay[] {
  const isTop = declaration.parent?.type === 'Program' && (isClassicScript(file) || pageOf(file.ast) !== null)
  const variable = file.variableOf(name)
  const further = variable ? readsOf(variable).flatMap((read) => waysFrom(file, read, keys, fuel - 1)) : []
  return isTop ? [{ name: name.name, keys, isDeclared: true }, ...further] : further
}

/** `window.load`, `window.app.load`, and a name that nobody declares. */
function targetOf(file: ScriptFile, target: Node, keys: readonly string[]): GlobalWay | null {
  if (target.type !== 'MemberExpression' && target.type !== 'Identifier') return null
  const { root, steps } = accessPath(file, target)
  if (root.kind !== 'global' || steps.length > 2 || PARTS_OF_BROWSERS.has(root.name)) return null
  const members = steps.map((step) => (step.kind === 'member' ? step.key : null))
  return members.every((key) => key !== null) ? { name: root.name, keys: [...members, ...keys], isDeclared: false } : null
}

/** What is kept in these is run by the browser, or belongs to a framework. */
const PARTS_OF_BROWSERS = new Set(['document', 'navigator', 'location', 'history', 'screen', 'module', 'exports', 'localStorage', 'sessionStorage', 'process'])
