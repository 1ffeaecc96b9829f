import { type AccessPath, type Step, accessPath, appendSteps, functionOf } from '../../syntax/access-path.ts'
import type { FunctionNode, Node } from '../../syntax/node.ts'
import { type Proof, NOTHING, doubts } from '../proof/proof.ts'
import type { Question } from '../proof/question.ts'
import type { Reasoner } from '../reasoner.ts'
import { returnsOf } from './results.ts'
import { freelyTrueIn, storesIn } from './store-objection.ts'

/**
 * What is proved where a part that a hook selects from a store answers a question with yes: `useConsent((s) => s.marketing)`
 * is `useConsent().marketing`. `undefined` for anything else.
 */
export function proofOfSelection(reasoner: Reasoner, path: AccessPath, question: Question): Proof | null | undefined {
  const at = path.steps.findIndex((step) => step.kind === 'call')
  const call = path.steps[at]
  if (call?.kind === 'call' && at === 0 && isOfRefs(path)) return ofRefs(reasoner, call, path.steps.slice(1), question)
  if (call?.kind !== 'call' || !isHook(path, at) || !call.arguments[0]) return undefined
  const fn = functionOf(accessPath(reasoner.file, call.arguments[0], call.env))
  const selected = fn && selectedBy(reasoner, fn)
  if (!selected) return undefined
  const whole: AccessPath = { ...path, steps: [...path.steps.slice(0, at), { ...call, arguments: [] }], aliases: [] }
  const proof = reasoner.proofOfPath(appendSteps(reasoner.file, whole, [...selected, ...path.steps.slice(at + 1)]), question, call.node, call.env)
  return proof && proof.granted.size > 0 ? objectionOfSlices(reasoner, selected, call.node) ?? proof : proof
}

/**
 * What is objected to a member that is selected of a state whose parts stand in other files: in one of the project's slices
 * it is true without anybody's act, or they are not all known.
 */
function objectionOfSlices(reasoner: Reasoner, selected: readonly Step[], node: Node): Proof | null {
  const last = selected.at(-1)
  const key = last?.kind === 'member' ? last.key : null
  const files = reasoner.elsewhere ? reasoner.elsewhere.filesNaming('createSlice') : [reasoner.file]
  if (key === null || !files) return NOTHING
  const isFree = files.some((file) => storesIn(file).some((store) => freelyTrueIn(file, store, key) !== null))
  return isFree ? doubts(reasoner.evidence(node, `\`${key}\` is also true in that state without the visitor's consent`)) : null
}

function isOfRefs({ root }: AccessPath): boolean {
  return root.kind === 'import' && root.module === 'pinia' && root.name === 'storeToRefs'
}

/** `storeToRefs(store).marketing.value` is `store.marketing`. */
function ofRefs(reasoner: Reasoner, call: Extract<Step, { kind: 'call' }>, [member, value, ...rest]: readonly Step[], question: Question): Proof | null | undefined {
  const [store] = call.arguments
  if (!store || member?.kind !== 'member' || value?.kind !== 'member' || value.key !== 'value') return undefined
  const path = appendSteps(reasoner.file, accessPath(reasoner.file, store, call.env), [member, ...rest])
  return reasoner.proofOfPath(path, question, member.node, call.env)
}

/** Whether a call is one of a hook: of `useConsent`, or of `store.useState`. */
function isHook({ root, steps }: AccessPath, at: number): boolean {
  const before = steps[at - 1]
  const name = before ? (before.kind === 'member' && at === 1 ? before.key : null) : root.kind === 'import' || root.kind === 'global' || root.kind === 'local' ? root.name : null
  return name !== null && /^use[A-Z]/.test(name)
}

/** The members that a function gives of its only parameter; `null` where it does anything else with it. */
function selectedBy({ file }: Reasoner, fn: FunctionNode): readonly Step[] | null {
  if (fn.params.length !== 1 || fn.async || fn.generator) return null
  const [only, ...others] = fn.body?.type === 'BlockStatement' ? returnsOf(file, fn).map(({ argument }) => argument) : [fn.body]
  if (!only || others.length > 0) return null
  const { steps } = accessPath(file, only)
  const from = steps.findIndex((step) => step.kind === 'callback' && step.node === fn && step.argument === 0 && step.parameter === 0)
  const members = steps.slice(from + 1)
  return from >= 0 && members.length > 0 && members.every(({ kind }) => kind === 'member') ? members : null
}
