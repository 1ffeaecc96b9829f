import { type Step, accessPath, appendSteps } from '../../syntax/access-path.ts'
import type { Binding, PatternStep } from '../../syntax/binding.ts'
import { jsxElement } from '../../syntax/element.ts'
import { type Invocation, argumentAt, isOmitted } from '../../syntax/environment.ts'
import { functionUses } from '../../syntax/function-uses.ts'
import { type Node, literalOf } from '../../syntax/node.ts'
import { knownText } from '../../syntax/static-text.ts'
import { isInVisitorsChoice } from '../hand-written/acceptance.ts'
import { isRecordOfChoice } from '../hand-written/choice-record.ts'
import { isAccepting } from '../hand-written/vocabulary.ts'
import { factsElsewhere } from '../flow/entry.ts'
import { type Proof, NOTHING, both, either, grants } from '../proof/proof.ts'
import { type Question, holdsFor } from '../proof/question.ts'
import { type Reasoner, quote } from '../reasoner.ts'
import { proofOfPart, proofOfUndefined } from './results.ts'

/** What is said of a parameter in its own function. */
export interface SaidOfParameter {
  /** What its names prove, where it is known to be the record of a choice or not. */
  byNames: (isRecord: boolean) => Proof
  /** The categories that it is kept as a visitor's choice for. */
  keptFor: () => readonly string[]
}

/** What a call proves that stands in what a visitor does, and hands over what nothing else proves. */
type Chosen = (reasoner: Reasoner, invocation: Invocation) => Proof

/**
 * What is proved where a parameter answers a question with yes: what every caller's argument proves. `undefined` where
 * callers may be elsewhere, so that nothing can be said from this file.
 *
 * @param said what is said of it: where what a visitor does hands over a record of choices, its members are what was chosen, and
 *   an accepting value that is kept as the choice is one
 */
export function proofOfParameter(
  reasoner: Reasoner,
  binding: Extract<Binding, { kind: 'parameter' }>,
  read: readonly Step[],
  question: Question,
  said: SaidOfParameter,
): Proof | null | undefined {
  const { invocations, escapes, exported } = functionUses(reasoner.file, binding.fn)
  if (binding.rest || escapes.length > 0) return undefined
  const isPart = binding.steps.length + read.length > 0
  const chosen: Chosen = (other, invocation) =>
    (isPart ? said.byNames(isGivenRecord(other, invocation, binding.index)) : ofKeptChoice(other, invocation, binding, said.keptFor()))
  const isCalledElsewhere = exported || factsElsewhere(reasoner, binding.fn) !== null
  const elsewhere = isCalledElsewhere ? ofCallersElsewhere(reasoner, binding, read, question, chosen) : null
  if (elsewhere === undefined || (!isCalledElsewhere && invocations.length === 0)) return undefined
  let proof = elsewhere
  for (const invocation of invocations) {
    const passed = ofArgument(reasoner, invocation, binding, read, question)
    proof = either(proof, passed === NOTHING && isInVisitorsChoice(reasoner, invocation) ? chosen(reasoner, invocation) : passed)
    if (proof === NOTHING) return NOTHING
  }
  return proof
}

/** The same by the calls in other files; `undefined` where these are not all known. */
function ofCallersElsewhere(
  { elsewhere }: Reasoner,
  binding: Extract<Binding, { kind: 'parameter' }>,
  read: readonly Step[],
  question: Question,
  chosen: Chosen,
): Proof | null | undefined {
  const hasOwnNodes = binding.fallback !== null || binding.steps.some(({ fallback }) => fallback !== null) || !read.every(isMember)
  const invocations = hasOwnNodes ? null : elsewhere?.invocationsOf(binding.fn)
  if (!elsewhere || !invocations) return undefined
  let proof: Proof | null = null
  for (const { file, invocation } of invocations) {
    const said = elsewhere.ask(file, (other) => {
      const passed = ofArgument(other, invocation, binding, read, question)
      return passed === NOTHING && isInVisitorsChoice(other, invocation) ? chosen(other, invocation) : passed
    })
    if (!said) return NOTHING
    proof = either(proof, said.proof)
  }
  return proof
}

/** Whether a call hands over a variable that is kept as the record of a choice. */
function isGivenRecord(reasoner: Reasoner, invocation: Invocation, index: number): boolean {
  const argument = invocation.type === 'JSXOpeningElement' ? null : argumentAt(invocation, index)
  const variable = argument?.type === 'Identifier' ? reasoner.file.variableOf(argument) : null
  return variable !== null && isRecordOfChoice(reasoner, variable)
}

/** `decide('accepted')` where `decide` keeps what it is given as the visitor's choice. */
function ofKeptChoice(
  reasoner: Reasoner,
  invocation: Invocation,
  { index }: Extract<Binding, { kind: 'parameter' }>,
  categories: readonly string[],
): Proof {
  const argument = invocation.type === 'JSXOpeningElement' ? null : argumentAt(invocation, index)
  if (!argument || categories.length === 0 || !isAccepting(literalOf(argument) ?? knownText(reasoner.file, argument))) return NOTHING
  return grants(categories, reasoner.evidence(invocation, `${quote(reasoner.file, invocation)} keeps the visitor's consent`))
}

function ofArgument(
  reasoner: Reasoner,
  invocation: Invocation,
  { index, steps, fallback }: Extract<Binding, { kind: 'parameter' }>,
  read: readonly Step[],
  question: Question,
): Proof | null {
  if (invocation.type === 'JSXOpeningElement') {
    return index === 0 ? ofAttribute(reasoner, jsxElement(invocation), [...steps, ...read.filter(isMember)], question) : NOTHING
  }
  const passed = argumentAt(invocation, index)
  if (!passed && !isOmitted(invocation, index)) return NOTHING
  if (passed && fallback) {
    const ofValue = (value: Node): Proof | null => ofParts(reasoner, value, [...steps.map((step) => asStep(step, value)), ...read], question)
    return either(ofValue(passed), both(reasoner.proof(passed, UNDEFINED, null), ofValue(fallback)))
  }
  const argument = passed ?? fallback
  if (!argument) return steps.length > 0 ? null : proofOfUndefined(read, question)
  return ofParts(reasoner, argument, [...steps.map((step) => asStep(step, argument)), ...read], question)
}

const UNDEFINED: Question = { kind: 'equals', value: undefined }

function ofParts(reasoner: Reasoner, argument: Node, steps: readonly Step[], question: Question): Proof | null {
  if (steps.every(({ kind }) => kind === 'await')) return proofOfPart(reasoner, argument, steps, question, null)
  const path = appendSteps(reasoner.file, accessPath(reasoner.file, argument), steps)
  return reasoner.proofOfPath(path, question, argument, null)
}

function isMember(step: Step): step is Extract<Step, { kind: 'member' }> {
  return step.kind === 'member'
}

function asStep({ key, fallback }: PatternStep, node: Node): Step {
  return { kind: 'member', key, optional: false, fallback, node }
}

/** Of a component's property: the attribute of that name where the component is rendered. */
function ofAttribute(
  reasoner: Reasoner,
  { attributes, open, node }: ReturnType<typeof jsxElement>,
  [first, ...rest]: readonly { key: string | null; fallback: Node | null }[],
  question: Question,
): Proof | null {
  if (!first || first.key === null || open) return NOTHING
  const attribute = attributes.get(first.key)
  if (!attribute) {
    if (first.fallback) return reasoner.proof(first.fallback, question, null)
    return holdsFor(question, undefined) ? NOTHING : null
  }
  if (!attribute.value) return holdsFor(question, true) ? NOTHING : null
  if (rest.length === 0) return reasoner.proof(attribute.value, question, null)
  const steps = rest.map((step) => asStep(step, node))
  return reasoner.proofOfPath(appendSteps(reasoner.file, accessPath(reasoner.file, attribute.value), steps), question, node, null)
}
