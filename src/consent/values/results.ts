import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath, appendSteps } from '../../syntax/access-path.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import type { Environment } from '../../syntax/environment.ts'
import { type FunctionNode, type Node, enclosingFunction, unwrap } from '../../syntax/node.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'
import { frameOfCall } from '../flow/frames.ts'
import { type Proof, NOTHING, both, either, inEvery } from '../proof/proof.ts'
import { type Question, holdsFor } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'

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
  if (fn.async && rest[0]?.kind !== 'await') return rest.length === 0 && question.kind === 'falsy' ? null : NOTHING
  // What an async function returns is awaited in its turn.
  return proofOfReturns(reasoner, fn, rest, question, inside)
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
export function proofOfUndefined(read: readonly Step[], question: Question): Proof | null {
  const first = read.find(({ kind }) => kind !== 'await')
  const isRead = first === undefined || ((first.kind === 'member' || first.kind === 'call') && first.optional)
  return isRead && holdsFor(question, undefined) ? NOTHING : null
}

/** Of a part of an expression's value, such as a member of the object that a hook returns. */
export function proofOfPart(reasoner: Reasoner, expression: Node, read: readonly Step[], question: Question, env: Environment): Proof | null {
  const node = unwrap(expression)
  if (read.length === 0 || (isNoPromise(node) && read.every(({ kind }) => kind === 'await'))) return reasoner.proof(node, question, env)
  if (node.type === 'ConditionalExpression') {
    return either(
      both(reasoner.proof(node.test, { kind: 'truthy' }, env), proofOfPart(reasoner, node.consequent, read, question, env)),
      both(reasoner.proof(node.test, { kind: 'falsy' }, env), proofOfPart(reasoner, node.alternate, read, question, env)),
    )
  }
  if (node.type === 'LogicalExpression' && node.operator === '&&' && read[0]?.kind === 'await') {
    return either(
      // What is falsy is no promise.
      isNeverOfFalsy(question) ? null : both(reasoner.proof(node.left, { kind: 'falsy' }, env), read.length === 1 ? reasoner.proof(node.left, question, env) : NOTHING),
      both(reasoner.proof(node.left, { kind: 'truthy' }, env), proofOfPart(reasoner, node.right, read, question, env)),
    )
  }
  if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    return either(proofOfPart(reasoner, node.left, read, question, env), proofOfPart(reasoner, node.right, read, question, env))
  }
  return reasoner.proofOfPath(appendSteps(reasoner.file, accessPath(reasoner.file, node, env), read), question, node, env)
}

/** Whether no falsy value answers a question with yes. */
function isNeverOfFalsy(question: Question): boolean {
  return question.kind === 'truthy' || (question.kind === 'equals' && !question.loosely && Boolean(question.value))
}

/** Whether awaiting an expression changes nothing: it is a value of its own, and no promise. */
function isNoPromise({ type }: Node): boolean {
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'UnaryExpression' || type === 'BinaryExpression'
}

/**
 * What a call proves by coming back at all: a helper that throws without consent. Where the call is awaited, also what the
 * promise that it gives back proves.
 */
export function proofOfReturning(
  reasoner: Reasoner,
  path: AccessPath,
  fn: FunctionNode,
  env: Environment,
  isAwaited: boolean,
): Proof | null {
  const call = path.steps.findLast((step) => step.kind === 'call')
  if (call?.kind !== 'call' || fn.generator || !(isAwaited || canStopShort(reasoner.file, fn))) return NOTHING
  const inside = frameOfCall(reasoner.file, call.env ?? env, fn, call.node)
  return inside ? proofOfCompletion(reasoner, fn, inside, isAwaited) : NOTHING
}

/** What is proved where a function has run to its end; where that is awaited, with the promise that it returned. */
export function proofOfCompletion(reasoner: Reasoner, fn: FunctionNode, env: Environment, isAwaited: boolean): Proof | null {
  const ofValue = (value: Node): Proof | null =>
    both(reasoner.settled(value, env), isAwaited ? reasoner.fulfilled(value, env) : NOTHING)
  if (!fn.body) return NOTHING
  if (fn.body.type !== 'BlockStatement') return ofValue(fn.body)
  const returned = returnsOf(reasoner.file, fn).map((statement) =>
    both(reasoner.within(statement, env), statement.argument ? ofValue(statement.argument) : NOTHING))
  return either(inEvery(returned), reasoner.atEnd(fn, env))
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
