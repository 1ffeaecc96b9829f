import type { TSESTree } from '@typescript-eslint/utils'
import { type AccessPath, type Step, accessPath, appendSteps, functionOf } from '../../syntax/access-path.ts'
import { propertyKey } from '../../syntax/binding.ts'
import type { Environment } from '../../syntax/environment.ts'
import { partOf } from '../../syntax/literal-part.ts'
import { type FunctionNode, type Node, unwrap, wrapped } from '../../syntax/node.ts'
import { pathThroughCall } from '../../syntax/path-through-call.ts'
import { ofWrites } from './cells.ts'
import { type Proof, NOTHING, both, either } from '../proof/proof.ts'
import { type Question, FALSY, TRUTHY } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { proofOfPart, proofOfReturns, proofOfUndefined } from './results.ts'

const OPERATORS = new Set(['rxjs', 'rxjs/operators'])
const ANGULAR = '@angular/core/rxjs-interop'

/** Subjects of RxJS, and whether they have a value before the first is written. */
const SUBJECTS: ReadonlyMap<string, boolean> = new Map([['BehaviorSubject', true], ['Subject', false], ['ReplaySubject', false]])

/** Operators that pass on some of the values that they get, as they are. */
const PASSING = new Set([
  'tap', 'take', 'takeUntil', 'takeWhile', 'takeLast', 'takeUntilDestroyed', 'skip', 'skipUntil', 'skipWhile', 'distinct',
  'distinctUntilChanged', 'debounceTime', 'throttleTime', 'auditTime', 'sampleTime', 'delay', 'share', 'shareReplay', 'observeOn',
  'subscribeOn', 'finalize', 'first', 'last',
])

/** Operators that run a function for every value. */
const RUNNING = new Set(['tap', 'map', 'filter', 'switchMap', 'mergeMap', 'concatMap', 'exhaustMap'])

/**
 * What is proved where a value of RxJS answers a question with yes: what a subject is ever given, and what operators let
 * through. `undefined` for what is none, or a subject that may be written out of sight.
 */
export function proofOfStream(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const { root, steps: [first, second, ...rest] } = path
  const at = path.steps.findIndex((step, index) => isPipe(step, path.steps[index + 1]))
  const pipe = path.steps[at + 1]
  if (at >= 0 && pipe?.kind === 'call') {
    const source = { ...path, steps: path.steps.slice(0, at) }
    return ofStream(reasoner, path.steps.slice(at), (read, asked) =>
      reasoner.proofOfPath(appendSteps(reasoner.file, source, [...valueOf(pipe), ...read]), asked, pipe.node, pipe.env), question)
  }
  if (root.kind === 'local') return ofObserver(reasoner, path, question)
  if (root.kind !== 'import' || !first || !second) return undefined
  if (root.module === ANGULAR) return first.kind === 'call' ? ofAngular(reasoner, root.name, first, [second, ...rest], question) : undefined
  if (!OPERATORS.has(root.module)) return undefined
  if (first.kind === 'new' && SUBJECTS.has(root.name)) {
    const isEmptyFirst = SUBJECTS.get(root.name) === false
    return ofStream(reasoner, [second, ...rest], (read, asked) => ofWrites(reasoner, first.node, { method: 'next' }, read, asked, { isEmptyFirst }), question)
  }
  if (first.kind !== 'call') return undefined
  const [given] = first.arguments
  if (second.kind === 'callback') return RUNNING.has(root.name) && isOfValue(second) ? ofPiped(reasoner, first, rest, question) : undefined
  if (!given) return undefined
  if (root.name === 'firstValueFrom' || root.name === 'lastValueFrom') {
    const isAlone = first.arguments.length === 1 && second.kind === 'await'
    return isAlone ? proofOfPart(reasoner, given, [...valueOf(first), ...rest], question, first.env) : undefined
  }
  if (root.name !== 'combineLatest') return undefined
  return ofStream(reasoner, [second, ...rest], ([member, ...read], asked) => {
    const list = unwrap(given)
    const part = member?.kind === 'member' && member.key !== null && !member.fallback ? partOf(reasoner.file, list, member.key) : null
    return part ? proofOfPart(reasoner, part, [...valueOf(first), ...read], asked, first.env) : NOTHING
  }, question)
}

function isPipe(member: Step | undefined, call: Step | undefined): boolean {
  return member?.kind === 'member' && member.key === 'pipe' && !member.fallback && call?.kind === 'call'
}

/** Of what the function of an observer gets: `subscribe({ next: (ok) => ... })`. */
function ofObserver(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const through = pathThroughCall(reasoner.file, path)
  const at = through?.steps.findIndex(({ kind }) => kind === 'callback') ?? -1
  const [method, call, callback] = through?.steps.slice(Math.max(at - 2, 0), at + 1) ?? []
  if (!through || callback?.kind !== 'callback' || callback.argument !== 0 || callback.parameter !== 0 || callback.keys.join('.') !== 'next') return undefined
  if (method?.kind !== 'member' || method.key !== 'subscribe' || call?.kind !== 'call') return undefined
  const read = [...valueOf(call), ...through.steps.slice(at + 1)]
  return reasoner.proofOfPath(appendSteps(reasoner.file, { ...through, steps: through.steps.slice(0, at - 2) }, read), question, callback.node, call.env)
}

type Call = Extract<Step, { kind: 'call' }>
type Ask = (read: readonly Step[], question: Question) => Proof | null | undefined

/** The steps that read the value of a stream, as those to what a subscriber gets. */
function valueOf({ node, env }: Pick<Call, 'node' | 'env'>): Step[] {
  const [given = node.callee] = node.arguments
  return [
    { kind: 'member', key: 'subscribe', optional: false, fallback: null, node },
    { kind: 'call', arguments: [given], optional: false, node, env },
    // No function of the file: the step stands for one that reads it.
    { kind: 'callback', argument: 0, keys: [], parameter: 0, node: given as FunctionNode },
  ]
}

function isOfValue(callback: Extract<Step, { kind: 'callback' }>): boolean {
  return callback.argument === 0 && callback.parameter === 0 && callback.keys.length === 0
}

/** Of what is read of a stream: through operators, by a subscriber, as `.value` or by `.getValue()`. */
function ofStream(reasoner: Reasoner, steps: readonly Step[], ask: Ask, question: Question): Proof | null | undefined {
  const [member, call, third, ...rest] = steps
  if (member?.kind !== 'member' || member.fallback) return undefined
  if (member.key === 'value') return ask(steps.slice(1), question)
  if (call?.kind !== 'call') return undefined
  switch (member.key) {
    case 'getValue':
      return ask(steps.slice(2), question)
    case 'subscribe':
      return third?.kind === 'callback' && isOfValue(third) ? ask(rest, question) : undefined
    case 'asObservable':
      return ofStream(reasoner, steps.slice(2), ask, question)
    case 'pipe': {
      const through = call.arguments.reduce<Ask>((before, operator) => (read, asked) => ofOperator(reasoner, operator, call.env, before, read, asked), ask)
      return ofStream(reasoner, steps.slice(2), through, question)
    }
    default:
      return undefined
  }
}

function ofOperator(
  reasoner: Reasoner,
  operator: Node,
  env: Environment,
  before: Ask,
  read: readonly Step[],
  question: Question,
): Proof | null | undefined {
  const { root, steps: [call, ...more] } = accessPath(reasoner.file, operator, env)
  if (root.kind !== 'import' || !(OPERATORS.has(root.module) || root.module === ANGULAR)) return undefined
  if (call?.kind !== 'call' || more.length > 0) return undefined
  const [given, other] = call.arguments
  if (PASSING.has(root.name)) return other && (root.name === 'first' || root.name === 'last') ? undefined : before(read, question)
  if (!given) return undefined
  const path = accessPath(reasoner.file, given, call.env)
  const fn = functionOf(path)
  const isBoolean = path.root.kind === 'global' && path.root.name === 'Boolean' && path.steps.length === 0
  if (root.name === 'map') return fn && !fn.async && !fn.generator ? proofOfReturns(reasoner, fn, read, question, null) : undefined
  if (root.name === 'filter') {
    const passed = isBoolean ? before([], TRUTHY) : fn ? proofOfReturns(reasoner, fn, [], TRUTHY, null) : NOTHING
    const value = before(read, question)
    return value === undefined || passed === undefined ? passed ?? value : both(value, passed)
  }
  if (root.name !== 'startWith' || other) return undefined
  const later = before(read, question)
  return later === undefined ? undefined : either(later, proofOfPart(reasoner, given, read, question, call.env))
}

/** What the function of an operator gets: `c` in `consent$.pipe(map((c) => c.marketing))`. */
function ofPiped(reasoner: Reasoner, operator: Call, rest: readonly Step[], question: Question): Proof | null | undefined {
  const path = pathBefore(reasoner, operator.node, operator.env)
  return path ? reasoner.proofOfPath(appendSteps(reasoner.file, path, rest), question, operator.node, operator.env) : undefined
}

/** The path to the value that an operator gets. */
function pathBefore(reasoner: Reasoner, operator: TSESTree.CallExpression, env: Environment): AccessPath | null {
  const pipe = wrapped(operator).parent
  const callee = pipe?.type === 'CallExpression' ? unwrap(pipe.callee) : null
  if (pipe?.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || propertyKey({ key: callee.property, computed: callee.computed }) !== 'pipe') return null
  const index = pipe.arguments.indexOf(wrapped(operator) as TSESTree.CallExpressionArgument)
  if (index < 0) return null
  const call: Call = { kind: 'call', arguments: pipe.arguments.slice(0, index), optional: false, node: pipe, env }
  const piped: Step[] = [{ kind: 'member', key: 'pipe', optional: false, fallback: null, node: callee }, call]
  return appendSteps(reasoner.file, accessPath(reasoner.file, callee.object, env), [...piped, ...valueOf(call)])
}

/** Of a signal that a stream is made into, or a stream made of a signal. */
function ofAngular(reasoner: Reasoner, name: string, made: Call, steps: readonly Step[], question: Question): Proof | null | undefined {
  const [source, options] = made.arguments
  if (!source) return undefined
  if (name === 'toObservable') {
    const read: Step = { kind: 'call', arguments: [], optional: false, node: made.node, env: made.env }
    return ofStream(reasoner, steps, (rest, asked) => proofOfPart(reasoner, source, [read, ...rest], asked, made.env), question)
  }
  const [call, ...rest] = steps
  if (name !== 'toSignal' || call?.kind !== 'call') return undefined
  const later = proofOfPart(reasoner, source, [...valueOf(made), ...rest], question, made.env)
  if (!options) return either(later, proofOfUndefined(rest, question))
  const initial = partOf(reasoner.file, unwrap(options), 'initialValue')
  return initial ? either(later, proofOfPart(reasoner, initial, rest, question, made.env)) : NOTHING
}

/**
 * What a stream sees to before it runs a function: that it has a value, and that its operators let that through.
 *
 * @param isGiven tells whether an expression is the function
 */
export function proofOfSubscriber(reasoner: Reasoner, call: TSESTree.CallExpression, isGiven: (node: Node) => boolean, env: Environment): Proof | null {
  const [given] = call.arguments
  if (!given || !isGiven(nextOf(given))) return NOTHING
  const path = pathOfSubscribed(reasoner, call, env)
  if (!path) return NOTHING
  const ask = (question: Question): Proof | null => reasoner.proofOfPath(path, question, call, env)
  return either(ask(TRUTHY), ask(FALSY))
}

function pathOfSubscribed(reasoner: Reasoner, call: TSESTree.CallExpression, env: Environment): AccessPath | null {
  const callee = unwrap(call.callee)
  if (callee.type === 'MemberExpression') {
    if (propertyKey({ key: callee.property, computed: callee.computed }) !== 'subscribe') return null
    const steps = valueOf({ node: call, env })
    return appendSteps(reasoner.file, accessPath(reasoner.file, callee.object, env), steps)
  }
  const { root, steps } = accessPath(reasoner.file, callee, env)
  const isOperator = root.kind === 'import' && steps.length === 0 && OPERATORS.has(root.module) && RUNNING.has(root.name)
  return isOperator ? pathBefore(reasoner, call, env) : null
}

/** The function of an observer that gets values. */
function nextOf(observer: Node): Node {
  if (observer.type !== 'ObjectExpression') return observer
  const next = observer.properties.find((property) => property.type === 'Property' && propertyKey(property) === 'next')
  return next?.type === 'Property' ? next.value : observer
}
