import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import { type Node, isFunction, unwrap, wrapped } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { type CellWrite, ofWrites } from './cells.ts'
import type { Proof } from './proof.ts'
import type { Question } from './question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfReturns } from './results.ts'

const MODULE = 'svelte/store'

/**
 * What is proved where the value of a Svelte store answers a question with yes, as `get(store)`, a subscriber or `$store` in
 * a component have it: what its first value and each written one prove. `undefined` for anything else, and for one that may
 * be written out of sight.
 */
export function proofOfStore(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const read = readIn(reasoner.file, path)
  if (!read) return undefined
  const { root, steps: [maker, ...others] } = read.store
  if (root.kind !== 'import' || root.module !== MODULE || others.length > 0 || maker?.kind !== 'call') return undefined
  if (root.name === 'derived') return ofDerived(reasoner, maker, read.rest, question)
  const alsoWritten = root.name === 'writable' ? writesByName(reasoner.file, maker.node) : null
  return alsoWritten ? ofWrites(reasoner, maker.node, { method: 'set' }, read.rest, question, { alsoWritten }) : undefined
}

/** Of what the function handed to `derived(store, (value) => ...)` returns. */
function ofDerived(reasoner: Reasoner, maker: Extract<Step, { kind: 'call' }>, rest: readonly Step[], question: Question): Proof | null | undefined {
  const [, given, initial] = maker.arguments
  const fn = given && unwrap(given)
  return fn && isFunction(fn) && fn.params.length === 1 && !initial ? proofOfReturns(reasoner, fn, rest, question, maker.env) : undefined
}

/** How a component writes a store as `$store = ...`, or by binding it; `null` where that is not all in sight. */
function writesByName(file: ScriptFile, maker: Node): CellWrite[] | null {
  const holder = wrapped(maker).parent
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return null
  const name = `$${holder.id.name}`
  const uses = file.globals.get(name) ?? []
  return countOf(file.text, name) === uses.length ? uses.flatMap((use) => writeBy(file, use)) : null
}

/** How often a name stands in a text, in comments and in code that was left out too. */
function countOf(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w$]/.test(text[at + name.length] ?? '')) count++
  }
  return count
}

function writeBy(file: ScriptFile, use: TSESTree.Identifier): CellWrite[] {
  let target: Node = wrapped(use)
  while (target.parent?.type === 'MemberExpression' && target.parent.object === target) target = wrapped(target.parent)
  const { parent } = target
  switch (parent?.type) {
    case 'AssignmentExpression': {
      if (parent.left !== target) return []
      return [{ file, value: target === use && parent.operator === '=' ? parent.right : null, site: parent }]
    }
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'AssignmentPattern':
      return [{ file, value: null, site: use }]
    case 'Property':
      return parent.parent.type === 'ObjectPattern' ? [{ file, value: null, site: use }] : []
    // What takes the value may change what is in it.
    case 'CallExpression':
      return parent.callee === target || target !== use ? [] : [{ file, value: null, site: use }]
    default:
      return []
  }
}

interface StoreRead {
  store: Pick<AccessPath, 'root' | 'steps'>
  /** What is read from the value. */
  rest: readonly Step[]
}

function readIn(file: ScriptFile, { root, steps }: AccessPath): StoreRead | null {
  if (root.kind === 'global') return root.name.startsWith('$') ? readByName(file, root.name.slice(1), steps) : null
  if (root.kind !== 'import' || root.module !== MODULE) return null
  const [first, second, call, callback] = steps
  if (first?.kind !== 'call') return null
  if (root.name === 'get') return first.arguments[0] ? { store: accessPath(file, first.arguments[0], first.env), rest: steps.slice(1) } : null
  if (root.name === 'derived' && second?.kind === 'callback') {
    const isValue = second.argument === 1 && second.parameter === 0 && first.arguments[0]
    return isValue ? { store: accessPath(file, first.arguments[0] as Node, first.env), rest: steps.slice(2) } : null
  }
  const isSubscription = second?.kind === 'member' && second.key === 'subscribe' && call?.kind === 'call' &&
    callback?.kind === 'callback' && callback.argument === 0 && callback.parameter === 0
  return isSubscription ? { store: { root, steps: [first] }, rest: steps.slice(4) } : null
}

/** `$store` of a component, where `store` is a variable of its script. */
function readByName(file: ScriptFile, name: string, rest: readonly Step[]): StoreRead | null {
  const [use] = file.globals.get(`$${name}`) ?? []
  for (let scope = use ? file.sourceCode.getScope?.(file.ast) ?? null : null; scope; scope = scope.childScopes.find(({ type }) => type === 'module') ?? null) {
    const holder = scope.set.get(name)?.defs[0]?.name as Node | undefined
    if (holder?.type === 'Identifier') return { store: accessPath(file, holder), rest }
  }
  return null
}
