import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath, appendSteps } from '../syntax/access-path.ts'
import { functionUses } from '../syntax/function-uses.ts'
import type { Environment } from '../syntax/environment.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { frameOfCall } from './frames.ts'
import { type Proof, NOTHING, both, either, inEvery } from './proof.ts'
import { type Question, holdsFor } from './question.ts'
import type { Reasoner } from './reasoner.ts'

/**
 * What is proved where a call of one of the file's functions answers a question with yes: what holds at every `return`
 * whose value can answer so. `rest` is what is read from the result: `useConsent().marketing`.
 */
export function proofOfResult(
  reasoner: Reasoner,
  fn: FunctionNode,
  call: Extract<Step, { kind: 'call' }>,
  rest: readonly Step[],
  question: Question,
  env: Environment,
): Proof | null {
  const inside = frameOfCall(reasoner.file, call.env ?? env, fn, call.node)
  if (!inside || fn.generator) return NOTHING
  const isAwaited = rest[0]?.kind === 'await'
  if (fn.async && !isAwaited) return rest.length === 0 && question.kind === 'falsy' ? null : NOTHING
  return proofOfReturns(reasoner, fn, fn.async ? rest.slice(1) : rest, question, inside)
}

/** The same of what a function returns to a caller that is not seen: a getter, a computed value, a state's updater. */
export function proofOfReturns(
  reasoner: Reasoner,
  fn: FunctionNode,
  read: readonly Step[],
  question: Question,
  env: Environment,
): Proof | null {
  if (fn.body?.type !== 'BlockStatement') return fn.body ? proofOfPart(reasoner, fn.body, read, question, env) : NOTHING
  const returned = returnsOf(reasoner.file, fn).map((statement) => {
    const proof = statement.argument
      ? proofOfPart(reasoner, statement.argument, read, question, env)
      : proofOfUndefined(read, question)
    return proof === null ? null : both(reasoner.within(statement, env), proof)
  })
  const ended = proofOfUndefined(read, question)
  return either(inEvery(returned), ended === null ? null : reasoner.atEnd(fn, env))
}

/**
 * Of the undefined that a function without `return`, or a variable without a value, gives. To read a member of it throws,
 * unless that is asked for with `?.`.
 */
export function proofOfUndefined([first]: readonly Step[], question: Question): Proof | null {
  const isRead = first === undefined || ((first.kind === 'member' || first.kind === 'call') && first.optional)
  return isRead && holdsFor(question, undefined) ? NOTHING : null
}

/** Of a part of an expression's value, such as a member of the object that a hook returns. */
export function proofOfPart(reasoner: Reasoner, expression: Node, read: readonly Step[], question: Question, env: Environment): Proof | null {
  if (read.length === 0) return reasoner.proof(expression, question, env)
  const node = unwrap(expression)
  if (node.type === 'ConditionalExpression') {
    return either(
      both(reasoner.proof(node.test, { kind: 'truthy' }, env), proofOfPart(reasoner, node.consequent, read, question, env)),
      both(reasoner.proof(node.test, { kind: 'falsy' }, env), proofOfPart(reasoner, node.alternate, read, question, env)),
    )
  }
  if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    return either(proofOfPart(reasoner, node.left, read, question, env), proofOfPart(reasoner, node.right, read, question, env))
  }
  return reasoner.proofOfPath(appendSteps(reasoner.file, accessPath(reasoner.file, node, env), read), question, node, env)
}

/** What a call proves by coming back at all: a helper that throws without consent. */
export function proofOfReturning(reasoner: Reasoner, path: AccessPath, fn: FunctionNode, env: Environment): Proof | null {
  const call = path.steps.findLast((step) => step.kind === 'call')
  if (call?.kind !== 'call' || fn.generator || !canStopShort(reasoner.file, fn)) return NOTHING
  const inside = frameOfCall(reasoner.file, call.env ?? env, fn, call.node)
  if (!inside || !fn.body) return NOTHING
  if (fn.body.type !== 'BlockStatement') return reasoner.settled(fn.body, inside)
  const returned = returnsOf(reasoner.file, fn).map((statement) =>
    both(reasoner.within(statement, inside), statement.argument ? reasoner.settled(statement.argument, inside) : NOTHING))
  return either(inEvery(returned), reasoner.atEnd(fn, inside))
}

/** Whether a function may fail to come back: it throws, awaits what may never come, or calls a function that does. */
function canStopShort(file: ScriptFile, fn: FunctionNode): boolean {
  const stopping = file.remember(canStopShort, () => {
    const found = new Set<FunctionNode>()
    const pending: FunctionNode[] = []
    const add = (node: Node): void => {
      const around = enclosingFunction(node)
      if (!around || found.has(around)) return
      found.add(around)
      pending.push(around)
    }
    for (const statement of file.nodesOfType('ThrowStatement')) add(statement)
    for (const awaited of file.nodesOfType('AwaitExpression')) add(awaited)
    for (let next = pending.pop(); next; next = pending.pop()) functionUses(file, next).invocations.forEach(add)
    return found
  })
  return stopping.has(fn)
}

const KEY = {}

/** A function's own `return` statements, those of functions inside it left out. */
export function returnsOf(file: ScriptFile, fn: FunctionNode): readonly TSESTree.ReturnStatement[] {
  const byFunction = file.remember(KEY, () => {
    const found = new Map<FunctionNode, TSESTree.ReturnStatement[]>()
    for (const statement of file.nodesOfType('ReturnStatement')) {
      const owner = enclosingFunction(statement)
      if (!owner) continue
      const statements = found.get(owner)
      if (statements) statements.push(statement)
      else found.set(owner, [statement])
    }
    return found
  })
  return byFunction.get(fn) ?? []
}
