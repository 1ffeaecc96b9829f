import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import { type Node, wrapped } from '../syntax/node.ts'
import { ofWrites } from './cells.ts'
import type { Proof } from './proof.ts'
import type { Question } from './question.ts'
import type { Reasoner } from './reasoner.ts'

/** The method that writes a store, by the module and name of what makes it. */
const STORES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'svelte/store': { writable: 'set' },
  rxjs: { BehaviorSubject: 'next', Subject: 'next', ReplaySubject: 'next' },
}

/**
 * What is proved where the value of a Svelte store or an RxJS subject answers a question with yes, as `get(store)`, a
 * subscriber or `.value` have it: what its first value and each written one prove. `undefined` for anything else, and for
 * one that may be written out of sight.
 */
export function proofOfStore(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const read = readIn(reasoner, path)
  if (!read) return undefined
  const { root, steps: [maker, ...others] } = read.store
  if (root.kind !== 'import' || others.length > 0 || (maker?.kind !== 'call' && maker?.kind !== 'new')) return undefined
  const methods = Object.hasOwn(STORES, root.module) ? STORES[root.module] ?? {} : {}
  const method = Object.hasOwn(methods, root.name) ? methods[root.name] : undefined
  if (root.module === 'svelte/store' && isWrittenByName(reasoner, maker.node)) return undefined
  return method === undefined ? undefined : ofWrites(reasoner, maker.node, { method }, read.rest, question)
}

/** Whether a component may write a store as `$store = ...`, or bind it. */
function isWrittenByName({ file }: Reasoner, maker: Node): boolean {
  const holder = wrapped(maker).parent
  return holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier' || file.text.includes(`$${holder.id.name}`)
}

interface StoreRead {
  store: Pick<AccessPath, 'root' | 'steps'>
  /** What is read from the value. */
  rest: readonly Step[]
}

function readIn({ file }: Reasoner, { root, steps }: AccessPath): StoreRead | null {
  const [first, second, third] = steps
  if (root.kind === 'import' && root.module === 'svelte/store' && root.name === 'get' && first?.kind === 'call') {
    return first.arguments[0] ? { store: accessPath(file, first.arguments[0], first.env), rest: steps.slice(1) } : null
  }
  const at = steps.findIndex(({ kind }) => kind === 'callback')
  if (isSubscription(steps[at - 2], steps[at])) return { store: { root, steps: steps.slice(0, at - 2) }, rest: steps.slice(at + 1) }
  if (first?.kind !== 'new' || second?.kind !== 'member') return null
  if (second.key === 'value') return { store: { root, steps: [first] }, rest: steps.slice(2) }
  return second.key === 'getValue' && third?.kind === 'call' ? { store: { root, steps: [first] }, rest: steps.slice(3) } : null
}

function isSubscription(method: Step | undefined, callback: Step | undefined): boolean {
  return method?.kind === 'member' && method.key === 'subscribe' && callback?.kind === 'callback' && callback.argument === 0 && callback.parameter === 0
}
