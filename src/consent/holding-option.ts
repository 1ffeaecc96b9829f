import type { TSESTree } from '@typescript-eslint/utils'
import type { HoldingOption, StartingValue } from '../model/holding-option.ts'
import { type Step, accessPath } from '../syntax/access-path.ts'
import { jsxElement } from '../syntax/element.ts'
import { type Environment, argumentAt, isOmitted } from '../syntax/environment.ts'
import { partOf } from '../syntax/literal-part.ts'
import type { Node } from '../syntax/node.ts'
import { type Proof, NOTHING, inEvery } from './proof/proof.ts'
import { type Question, FALSY, TRUTHY, holdsFor } from './proof/question.ts'
import type { Reasoner } from './reasoner.ts'
import { proofOfPart } from './values/results.ts'
import { proofOfYes } from './proof/yes.ts'

/**
 * What holds where an SDK starts although an option may hold it back: what is proved by the option's having one of the
 * values with which it starts. `null` where it has none of them.
 */
export function proofOfHolding(reasoner: Reasoner, taker: Node, { option, starts }: HoldingOption, env: Environment): Proof | null {
  const keys = option.split('.')
  if (starts === 'says yes') return proofOfAwaited(reasoner, taker, keys, env)
  const ask = asker(reasoner, taker, keys, env)
  return ask ? inEvery(starts.map(questionOf).map(ask)) : NOTHING
}

/** Of an option whose yes the SDK waits for; nothing where it is not seen what that is. */
function proofOfAwaited(reasoner: Reasoner, taker: Node, [position, ...members]: readonly string[], env: Environment): Proof | null {
  const argument = taker.type === 'CallExpression' ? argumentAt(taker, Number(position)) : null
  let part: { node: Node; env: Environment } | null = argument && { node: argument, env }
  for (const key of members) {
    const { root, steps } = part ? accessPath(reasoner.file, part.node, part.env) : {}
    const inner = root?.kind === 'value' && steps?.length === 0 ? partOf(reasoner.file, root.node, key) : null
    part = inner && root?.kind === 'value' ? { node: inner, env: root.env } : null
  }
  return part ? proofOfYes(reasoner, part.node, part.env) : NOTHING
}

const NULLISH: Question = { kind: 'equals', value: null, loosely: true }

function questionOf(value: StartingValue): Question {
  if (value === 'truthy') return TRUTHY
  if (value === 'falsy') return FALSY
  if (value === 'left out') return NULLISH
  return 'is' in value ? { kind: 'equals', value: value.is } : { kind: 'differs', value: value.isNot }
}

type Ask = (question: Question) => Proof | null

/** How the option is asked; `null` where it is not known what is passed. */
function asker(reasoner: Reasoner, taker: Node, keys: readonly string[], env: Environment): Ask | null {
  if (taker.type === 'JSXOpeningElement') return ofAttribute(reasoner, taker, keys, env)
  if (taker.type !== 'CallExpression' && taker.type !== 'NewExpression') return null
  const [position, ...members] = keys
  const argument = argumentAt(taker, Number(position))
  if (!argument) return isOmitted(taker, Number(position)) ? ofMissing : null
  return (question) => proofOfPart(reasoner, argument, stepsOf(members, argument), question, env)
}

function ofAttribute(
  reasoner: Reasoner,
  taker: TSESTree.JSXOpeningElement,
  [name = '', ...members]: readonly string[],
  env: Environment,
): Ask | null {
  const { attributes, open } = jsxElement(taker)
  const attribute = attributes.get(name)
  if (open) return null
  if (!attribute) return ofMissing
  const { value } = attribute
  if (!value) return (question) => (holdsFor(question, true) ? NOTHING : null)
  return (question) => proofOfPart(reasoner, value, stepsOf(members, value), question, env)
}

function ofMissing(question: Question): Proof | null {
  return holdsFor(question, undefined) ? NOTHING : null
}

function stepsOf(keys: readonly string[], node: Node): Step[] {
  return keys.map((key) => ({ kind: 'member', key, optional: false, fallback: null, node }))
}
