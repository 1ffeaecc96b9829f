import { type AccessPath, type Step, accessPath, appendSteps, functionOf } from '../../syntax/access-path.ts'
import { partOf } from '../../syntax/literal-part.ts'
import { type Node, isFunction, unwrap } from '../../syntax/node.ts'
import { usesOfParameter } from '../../syntax/value-uses.ts'
import { type Proof, NOTHING, either, inEvery } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfReturns, proofOfUndefined } from './results.ts'

/**
 * What is proved where the value that a promise came to answers a question with yes: a promise made of others by `then`,
 * `catch`, `finally`, `Promise.all` and their kin. `undefined` for any other value.
 */
export function proofOfPromised(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof | null | undefined {
  const [made, awaited, ...rest] = path.steps
  if (made?.kind === 'new' && awaited?.kind === 'await') return ofNew(reasoner, path, made, [awaited, ...rest], question)
  const at = path.steps.findIndex((step, index) => step.kind === 'await' && isChained(path.steps[index - 2], path.steps[index - 1]))
  const method = path.steps[at - 2]
  const call = path.steps[at - 1]
  if (method?.kind !== 'member' || call?.kind !== 'call') return undefined
  const [first, second] = call.arguments
  const before = path.steps.slice(0, at - 2)
  const read = path.steps.slice(at)
  const ofPromise = (): Proof | null =>
    reasoner.proofOfPath(appendSteps(reasoner.file, { ...path, steps: before }, read), question, node, call.env)
  const isCombination = path.root.kind === 'global' && path.root.name === 'Promise' && before.length === 0
  switch (method.key) {
    case 'then':
      return first && !second ? ofHandler(reasoner, call, first, read, question) : NOTHING
    case 'catch':
      return first ? either(ofPromise(), ofHandler(reasoner, call, first, read, question)) : ofPromise()
    case 'finally':
      return ofPromise()
    case 'resolve':
      return first && isCombination ? proofOfPart(reasoner, first, read, question, call.env) : undefined
    default:
      return first && isCombination ? ofCombined(reasoner, call, method.key, first, read, question) : undefined
  }
}

const CHAINING = new Set(['then', 'catch', 'finally', 'resolve', 'all', 'allSettled'])

function isChained(method: Step | undefined, call: Step | undefined): boolean {
  return method?.kind === 'member' && method.key !== null && CHAINING.has(method.key) && call?.kind === 'call'
}

type Call = Extract<Step, { kind: 'call' }>

function ofHandler(reasoner: Reasoner, call: Call, handler: Node, read: readonly Step[], question: Question): Proof | null {
  const fn = functionOf(accessPath(reasoner.file, handler, call.env))
  return fn && !fn.generator ? proofOfReturns(reasoner, fn, read, question, call.env) : NOTHING
}

/** Of what `resolve` is called with in `new Promise((resolve) => ...)`, and where it is. */
function ofNew(
  reasoner: Reasoner,
  { root }: AccessPath,
  { arguments: [executor], env }: Extract<Step, { kind: 'new' }>,
  read: readonly Step[],
  question: Question,
): Proof | null | undefined {
  const fn = executor && unwrap(executor)
  if (root.kind !== 'global' || root.name !== 'Promise' || !fn || !isFunction(fn)) return undefined
  const uses = [...usesOfParameter(reasoner.file, fn, 0)]
  const calls = uses.flatMap((use) => (use.kind === 'call' ? [use.node] : []))
  if (calls.length === 0 || calls.length < uses.length) return NOTHING
  return inEvery(calls.map((call) => {
    const [value] = call.arguments
    if (value?.type === 'SpreadElement') return NOTHING
    return value ? proofOfPart(reasoner, value, read, question, env) : proofOfUndefined(read, question)
  }))
}

/** Of an element of what `Promise.all` and `Promise.allSettled` give: `[0]`, `[0].value`. */
function ofCombined(
  reasoner: Reasoner,
  call: Call,
  method: string | null,
  list: Node,
  [awaited, index, ...rest]: readonly Step[],
  question: Question,
): Proof | null {
  const { root, steps } = accessPath(reasoner.file, list, call.env)
  if (index?.kind !== 'member' || index.key === null || index.fallback || !awaited) return NOTHING
  const element = root.kind === 'value' && steps.length === 0 ? partOf(reasoner.file, root.node, index.key) : null
  if (!element || root.kind !== 'value') return NOTHING
  if (method === 'all') return proofOfPart(reasoner, element, [awaited, ...rest], question, root.env)
  const [value, ...further] = rest
  if (method !== 'allSettled' || value?.kind !== 'member' || value.key !== 'value' || value.fallback) return NOTHING
  return either(proofOfPart(reasoner, element, [awaited, ...further], question, root.env), proofOfUndefined(further, question))
}
