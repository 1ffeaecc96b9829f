import { type AccessPath, type Root, type Step, accessPath, appendSteps, functionOf } from '../syntax/access-path.ts'
import { propertyKey } from '../syntax/binding.ts'
import type { Environment } from '../syntax/environment.ts'
import { changeOf } from '../syntax/literal-part.ts'
import { literalOf, type Node } from '../syntax/node.ts'
import { ofBoolean } from './proof/boolean.ts'
import { proofOfCell, proofOfWatched } from './values/cells.ts'
import { proofOfOption } from './values/component-options.ts'
import { proofOfContext } from './values/contexts.ts'
import { proofOfField } from './values/fields.ts'
import { objectionOfFree } from './hand-written/freely-given.ts'
import { proofOfGates } from './gates/gate-match.ts'
import { proofOfImported } from './values/imports.ts'
import { proofOfInjection } from './values/injections.ts'
import { categoriesKeptBy } from './hand-written/choice-write.ts'
import { inferredProof, proofOfReading } from './hand-written/inferred.ts'
import { proofOfList } from './values/lists.ts'
import { type Proof, NOTHING, both, either } from './proof/proof.ts'
import { type Question, FALSY, TRUTHY, holdsFor } from './proof/question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfParameter } from './values/parameters.ts'
import { proofOfPromised } from './values/promised-values.ts'
import { proofOfPart, proofOfResult, proofOfUndefined } from './values/results.ts'
import { proofOfSelection } from './values/selections.ts'
import { namedPath } from './values/state-values.ts'
import { proofOfStore } from './values/stores.ts'
import { proofOfStream } from './values/streams.ts'
import { proofOfVariable } from './values/variables.ts'

/**
 * What is proved by a value that is read: a gate says so, or the function that made it, the caller that passed it, the
 * places that assigned it; at last its name and the value it is compared with.
 */
export function proofOfPath(
  reasoner: Reasoner,
  written: AccessPath,
  asked: Question,
  node: Node,
  env: Environment,
): Proof | null {
  if (written.isUnset && holdsFor(asked, undefined)) return NOTHING
  if (written.root.kind === 'global' && written.root.name === 'undefined') return proofOfUndefined(written.steps, asked)
  const defaulted = written.steps.findIndex((step) => step.kind === 'member' && step.fallback !== null)
  if (defaulted >= 0) return proofOfDefault(reasoner, written, defaulted, asked, node, env)
  const { path, question } = plainMembership(reasoner, written, asked)
  const gated = proofOfGates(reasoner, path, question, node)
  if (gated !== undefined) return gated
  const selected = proofOfSelection(reasoner, path, question)
  if (selected !== undefined) return selected
  const promised = proofOfPromised(reasoner, path, question, node)
  if (promised !== undefined) return promised
  const isForeign = path.root.kind === 'import' || (path.root.kind === 'global' && path.steps[0]?.kind !== 'member')
  const imported = isForeign ? proofOfImported(reasoner, path, question, node) : undefined
  if (imported !== undefined) return imported
  const [first, ...rest] = path.steps
  const fn = functionOf({ root: path.root, steps: [] })
  if (fn && first?.kind === 'call') {
    const proof = proofOfResult(reasoner, fn, first, rest, question, env)
    return proof === NOTHING && reasoner.infer ? unlessFree(reasoner, path, question, node, proofOfReading(reasoner, path, question, node)) : proof
  }
  for (const ofKind of [proofOfBooleanCall, proofOfContext, proofOfInjection, proofOfCell, proofOfStore, proofOfStream, proofOfWatched, proofOfField, proofOfOption, proofOfList]) {
    const proof = ofKind(reasoner, path, question)
    if (proof !== undefined) return proof
  }
  if (path.root.kind === 'value' && path.steps.length === 0 && !isReading(path.root.node)) {
    return reasoner.proof(path.root.node, question, path.root.env)
  }
  if (path.root.kind === 'value' && path.steps.length > 0) {
    const proof = proofOfMember(reasoner, path.root, path.steps, question)
    if (proof !== undefined) return proof
  }
  if (path.root.kind === 'local') {
    const { binding } = path.root
    if (binding.kind === 'assigned' && path.steps.every(({ kind }) => kind === 'await')) {
      return proofOfVariable(reasoner, path.root.variable, path.steps, question, env)
    }
    if (binding.kind === 'parameter') {
      const { variable } = path.root
      const passed = proofOfParameter(reasoner, binding, path.steps, question, {
        byNames: (isRecord) => (reasoner.infer ? inferredProof(reasoner, withoutAwaits(path), question, node, isRecord) : NOTHING),
        keptFor: () => (reasoner.infer ? categoriesKeptBy(reasoner, variable) : []),
      })
      if (passed !== undefined) return passed
    }
  }
  return reasoner.infer ? proofByNames(reasoner, path, question, node) : NOTHING
}

/** What the names of a value say. */
function proofByNames(reasoner: Reasoner, path: AccessPath, question: Question, node: Node): Proof {
  return unlessFree(reasoner, path, question, node, inferredProof(reasoner, withoutAwaits(namedPath(reasoner.file, path)), question, node))
}

/** What is said by names, unless the code shows that the value is so without the visitor. */
function unlessFree(reasoner: Reasoner, path: AccessPath, question: Question, node: Node, said: Proof): Proof {
  return said.granted.size > 0 ? objectionOfFree(reasoner, path, question, node) ?? said : said
}

/** Names say the same of a value that is awaited. */
function withoutAwaits(path: AccessPath): AccessPath {
  const steps = path.steps.filter(({ kind }) => kind !== 'await')
  return steps.length === path.steps.length ? path : { ...path, steps }
}

/** `Boolean(x)` is as true as `x`. */
function proofOfBooleanCall(reasoner: Reasoner, { root, steps }: AccessPath, question: Question): Proof | null | undefined {
  const [call] = steps
  if (root.kind !== 'global' || root.name !== 'Boolean' || steps.length !== 1 || call?.kind !== 'call') return undefined
  const [argument] = call.arguments
  if (!argument) return NOTHING
  return ofBoolean(
    question,
    () => reasoner.proof(argument, TRUTHY, call.env),
    () => reasoner.proof(argument, FALSY, call.env),
  )
}

const UNDEFINED: Question = { kind: 'equals', value: undefined }

/** Of a part that a pattern gives another value where it is undefined: step `at` of the path. */
function proofOfDefault(
  reasoner: Reasoner,
  path: AccessPath,
  at: number,
  question: Question,
  node: Node,
  env: Environment,
): Proof | null {
  const step = path.steps[at]
  if (step?.kind !== 'member' || !step.fallback) return NOTHING
  const rest = path.steps.slice(at + 1)
  const part = appendSteps(reasoner.file, { ...path, steps: path.steps.slice(0, at) }, [{ ...step, fallback: null }])
  return either(
    reasoner.proofOfPath(appendSteps(reasoner.file, part, rest), question, node, env),
    both(reasoner.proofOfPath(part, UNDEFINED, node, env), proofOfPart(reasoner, step.fallback, rest, question, env)),
  )
}

/** Whether a node would only be read again: it is where the way to a value was given up as too long. */
function isReading({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression' || type === 'NewExpression' ||
    type === 'AwaitExpression'
}

/** Of a member of one value or another, or of a literal that has no such member. */
function proofOfMember(
  reasoner: Reasoner,
  { node, env }: Extract<Root, { kind: 'value' }>,
  steps: readonly Step[],
  question: Question,
): Proof | null | undefined {
  if (node.type === 'ConditionalExpression' || (node.type === 'LogicalExpression' && node.operator !== '&&')) {
    return proofOfPart(reasoner, node, steps, question, env)
  }
  const [member, ...rest] = steps
  if (literalOf(node) === null) return proofOfUndefined(steps, question)
  if (node.type !== 'ObjectExpression' || member?.kind !== 'member' || member.key === null || member.fallback) return undefined
  const isWithout = node.properties.every((property) => property.type === 'Property' && propertyKey(property) !== null &&
    propertyKey(property) !== member.key) && !(member.key in Object.prototype)
  return isWithout && changeOf(reasoner.file, node) === 'none' ? proofOfUndefined(rest, question) : undefined
}

/**
 * The many ways to look for something in a list, as one: `.indexOf(x) > -1`, `.split(',').includes(x)` and
 * `new Set(list).has(x)` become `.includes(x)`.
 */
function plainMembership(reasoner: Reasoner, path: AccessPath, question: Question): { path: AccessPath; question: Question } {
  const call = path.steps.at(-1)
  const search = path.steps.at(-2)
  if (call?.kind !== 'call' || search?.kind !== 'member') return { path, question }
  const before = path.steps.slice(0, -2)
  const includes: Step = { ...search, key: 'includes' }
  if (search.key === 'indexOf') {
    if (question.kind !== 'found' && question.kind !== 'missing') return { path, question: UNANSWERABLE }
    const steps = [...withoutSplit(before), includes, call]
    return { path: { ...path, steps }, question: question.kind === 'found' ? TRUTHY : FALSY }
  }
  if (search.key === 'has' && isNewSet(path.root, before)) {
    const [made] = before
    const list = made?.kind === 'new' ? made.arguments[0] : undefined
    if (!list || made?.kind !== 'new') return { path, question }
    const base = accessPath(reasoner.file, list, made.env)
    return { path: { ...base, steps: [...withoutSplit(base.steps), includes, call] }, question }
  }
  if (search.key === 'includes') return { path: { ...path, steps: [...withoutSplit(before), search, call] }, question }
  return { path, question }
}

/** A question that no gate answers: a bare `indexOf` is truthy where nothing was found. */
const UNANSWERABLE: Question = { kind: 'missing' }

function isNewSet(root: AccessPath['root'], steps: readonly Step[]): boolean {
  return root.kind === 'global' && root.name === 'Set' && steps.length === 1 && steps[0]?.kind === 'new'
}

function withoutSplit(steps: readonly Step[]): readonly Step[] {
  const call = steps.at(-1)
  const split = steps.at(-2)
  if (call?.kind !== 'call' || split?.kind !== 'member' || split.key !== 'split') return steps
  const [separator] = call.arguments
  return separator && literalOf(separator) === ',' ? steps.slice(0, -2) : steps
}
