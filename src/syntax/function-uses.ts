import type { TSESTree } from '@typescript-eslint/utils'
import type { Invocation } from './environment.ts'
import { usesOfMethod } from './member-uses.ts'
import { methodOf } from './method-uses.ts'
import { type FunctionNode, type Node, isFunction, unwrap } from './node.ts'
import type { ScriptFile } from './script-file.ts'
import { isExport, isExportedDeclaration } from './exported.ts'
import type { Use } from './use.ts'
import { usesOf, usesOfFunction } from './value-uses.ts'
import { isWrapper } from './wrappers.ts'

/** How the file uses one of its functions. */
export interface FunctionUses {
  /** Where it is called, constructed or rendered. */
  invocations: readonly Invocation[]
  /** Where it is passed, returned or kept: it may run from then on. */
  escapes: readonly Node[]
  /** Calls that pass it to a function of this file, which does with it what it does with its parameter `index`. */
  passings: readonly { call: TSESTree.CallExpression; receiver: FunctionNode; index: number }[]
  /** Where it goes to other modules by a value: a name in a list of exports, or a function that gives it back. */
  exports: readonly Node[]
  /** Other modules can take it. */
  exported: boolean
}

/** How the file uses `fn`. Found once a function. */
export function functionUses(file: ScriptFile, fn: FunctionNode): FunctionUses {
  return file.rememberFor(functionUses, fn, () => collect(file, fn))
}

function collect(file: ScriptFile, fn: FunctionNode): FunctionUses {
  const method = methodOf(fn)
  const uses = collectUses(file, method ? usesOfMethod(file, method) : usesOfFunction(file, fn))
  const { exports } = uses
  const exported = exports.length > 0 || isExportedDeclaration(fn) || (method !== null && isExportedDeclaration(method.owner))
  return { ...uses, exported }
}

/** What becomes of a function that a file has from elsewhere, given the uses of the value that carries it. */
export function carriedUses(file: ScriptFile, uses: Iterable<Use>): Omit<FunctionUses, 'exported'> {
  return collectUses(file, uses)
}

function collectUses(file: ScriptFile, uses: Iterable<Use>): Omit<FunctionUses, 'exported'> {
  const invocations = new Set<Invocation>()
  const escapes = new Set<Node>()
  const givers = new Set<FunctionNode>()
  const passings: FunctionUses['passings'][number][] = []
  const take = (use: Use): void => {
    switch (use.kind) {
      case 'call':
      case 'construct':
        invocations.add(use.node)
        break
      case 'tag':
        escapes.add(use.node)
        break
      case 'member':
        for (const inner of usesOf(file, use.carrier)) takeOfMethod(use.key, inner)
        break
      case 'argument':
        if (isWrapper(use.call, use.index)) for (const inner of usesOf(file, use.call)) take(inner)
        else if (use.receiver && use.call.type === 'CallExpression') passings.push({ call: use.call, ...use.receiver })
        else escapes.add(use.call)
        break
      case 'stored':
        escapes.add(use.target)
        break
      case 'escape':
        if (use.isGiven && isFunction(use.node)) givers.add(use.node)
        else if (use.node.type === 'JSXOpeningElement') invocations.add(use.node)
        else if (!isDependency(use.node)) escapes.add(use.node)
        break
      default:
    }
  }
  /** What becomes of `fn.call`, `fn.apply` and `fn.bind`; a function's other members are no use of it. */
  const takeOfMethod = (key: string | null, use: Use): void => {
    if (use.kind !== 'call' || (key !== 'call' && key !== 'apply' && key !== 'bind')) return
    if (key !== 'bind') invocations.add(use.node)
    // With arguments bound, later calls pass others than the parameters' own.
    else if (use.node.arguments.length > 1) escapes.add(use.node)
    else for (const inner of usesOf(file, use.node)) take(inner)
  }
  for (const use of uses) take(use)
  const exports = [...escapes].filter(isExport)
  for (const node of exports) escapes.delete(node)
  return { invocations: [...invocations], escapes: [...escapes], passings, exports: [...exports, ...givers] }
}

/** Whether a function is only named in the list of what a hook depends on. */
function isDependency(node: Node): boolean {
  const list = node.parent
  const call = list?.type === 'ArrayExpression' ? list.parent : null
  if (call?.type !== 'CallExpression' || call.arguments[0] === list) return false
  const callee = unwrap(call.callee)
  const name = callee.type === 'MemberExpression' ? callee.property : callee
  return name.type === 'Identifier' && HOOK.test(name.name)
}

const HOOK = /^use[A-Z]/
