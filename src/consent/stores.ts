import { type AccessPath, type Step, accessPath } from '../syntax/access-path.ts'
import { type Node, wrapped } from '../syntax/node.ts'
import { ofWrites } from './cells.ts'
import type { Proof } from './proof.ts'
import type { Question } from './question.ts'
import type { Reasoner } from './reasoner.ts'

const MODULE = 'svelte/store'

/**
 * What is proved where the value of a Svelte store answers a question with yes, as `get(store)` or a subscriber have it: what
 * its first value and each written one prove. `undefined` for anything else, and for one that may be written out of sight.
 */
export function proofOfStore(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const read = readIn(reasoner, path)
  if (!read) return undefined
  const { root, steps: [maker, ...others] } = read.store
  if (root.kind !== 'import' || root.module !== MODULE || root.name !== 'writable' || others.length > 0) return undefined
  if (maker?.kind !== 'call' || isWrittenByName(reasoner, maker.node)) return undefined
  return ofWrites(reasoner, maker.node, { method: 'set' }, read.rest, question)
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
  if (root.kind !== 'import' || root.module !== MODULE) return null
  const [first, subscribe, call, callback] = steps
  if (root.name === 'get') {
    return first?.kind === 'call' && first.arguments[0] ? { store: accessPath(file, first.arguments[0], first.env), rest: steps.slice(1) } : null
  }
  const isSubscription = first && subscribe?.kind === 'member' && subscribe.key === 'subscribe' && call?.kind === 'call' &&
    callback?.kind === 'callback' && callback.argument === 0 && callback.parameter === 0
  return isSubscription ? { store: { root, steps: [first] }, rest: steps.slice(4) } : null
}
